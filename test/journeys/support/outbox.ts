import { expect, type Locator, type Page } from '@playwright/test'

/** The messages of the demo's outbox that hold all of these words, newest first. */
export async function messagesAbout(page: Page, words: string): Promise<Locator> {
  await page.goto(`/demo/outbox?${new URLSearchParams({ search: words })}`)
  return page.locator('.nhsuk-card')
}

/** The one message that has this subject and holds these words; more than one, or none, fails. */
export async function messageAbout(page: Page, subject: string | RegExp, words: string): Promise<Locator> {
  const message = (await messagesAbout(page, words)).filter({ has: page.getByRole('heading', { name: subject }) })
  await expect(message, `one message "${subject}" about ${words}`).toHaveCount(1)
  return message
}

/** The path of the link in a message. */
export async function linkIn(message: Locator, kind: 'r' | 'p' | 'c' | 'sign-in' | 'invitation'): Promise<string> {
  const href = await message.locator(`a[href*="/${kind}/"]`).first().getAttribute('href')
  expect(href, `a link to /${kind}/`).not.toBeNull()
  const { pathname, search } = new URL(href ?? '', 'http://here.invalid')
  return `${pathname}${search}`
}

/** Opens the request behind the group's link, as somebody of the group would: one press of a button, no account. */
export async function openAsGroup(page: Page, reference: string): Promise<void> {
  await page.goto(await linkIn(await messageAbout(page, /would like to join/, reference), 'p'))
  await page.getByRole('button', { name: 'Read the request' }).click()
}

/** The group says that it cannot take the person: the request comes back to the coordinator's list. */
export async function sayCannotTake(page: Page, reference: string): Promise<void> {
  await openAsGroup(page, reference)
  await page.getByLabel('No, we cannot take them').check()
  await page.getByLabel('It is not running at the moment').check()
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await expect(page.getByRole('main')).toContainText('They cannot take it')
}
