import { expect, type Page } from '@playwright/test'
import { messagesAbout } from './outbox.ts'

/** Signs in with one press, as the demo offers it. */
export async function signInAsDemoMember(page: Page, name: string): Promise<void> {
  await page.goto('/demo')
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
}

/** Asks for a code, reads it in the outbox, and types it. */
export async function signInWithCode(page: Page, email: string): Promise<void> {
  const outbox = await page.context().newPage()
  const before = await codesSent(outbox, email)
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  // The code is sent after the page has answered, so that the answer takes as long for an address nobody has.
  await expect(async () => expect((await codesSent(outbox, email)).length).toBeGreaterThan(before.length)).toPass({ timeout: 20_000 })
  const [newest = ''] = await codesSent(outbox, email)
  await outbox.close()
  await page.getByLabel('Code', { exact: true }).fill(newest)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function codesSent(outbox: Page, email: string): Promise<readonly string[]> {
  const messages = await (await messagesAbout(outbox, `${email} code`)).allTextContents()
  return messages.flatMap((message) => /Your code is: (\d{4} ?\d{4})/.exec(message)?.[1] ?? [])
}

/** Opens a request from the coordinator's list. Gives its address. */
export async function openRequest(page: Page, reference: string): Promise<string> {
  await page.goto('/coordinator')
  await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Request ${reference}`)
  return new URL(page.url()).pathname
}
