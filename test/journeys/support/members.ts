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
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const here = page.url()
  const newest = (await messagesAbout(page, `${email} code`)).first()
  const code = /\d{4} ?\d{4}/.exec((await newest.textContent()) ?? '')?.[0]
  await page.goto(here)
  await page.getByLabel('Code', { exact: true }).fill(code ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Finds a request by its reference, as somebody on the phone would say it, and opens it. Gives its address. */
export async function openRequest(page: Page, reference: string): Promise<string> {
  await page.goto(`/coordinator?${new URLSearchParams({ reference })}`)
  await page.getByRole('link', { name: reference }).click()
  return new URL(page.url()).pathname
}
