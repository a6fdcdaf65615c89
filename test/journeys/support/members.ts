import { expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { someone } from './journey.ts'
import { linkIn, messageAbout, messagesAbout } from './outbox.ts'

/** Signs in with one press, as the demo offers it. */
export async function signInAsDemoMember(page: Page, name: string): Promise<void> {
  await page.goto('/demo')
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
}

/** Asks for a code, reads it in the outbox, and types it. */
export async function signInWithCode(page: Page, email: string): Promise<void> {
  await typeCodeAfter(page, email, async () => {
    await page.goto('/sign-in')
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Send me a code' }).click()
  })
}

/** Does what sends a code, and types the one that comes. */
async function typeCodeAfter(page: Page, email: string, ask: () => Promise<void>): Promise<void> {
  const outbox = await page.context().newPage()
  const before = await codesSent(outbox, email)
  await ask()
  // The code is sent after the page has answered, so that the answer takes as long for an address nobody has.
  await expect(async () => expect((await codesSent(outbox, email)).length).toBeGreaterThan(before.length)).toPass({ timeout: 20_000 })
  const [newest = ''] = await codesSent(outbox, email)
  await outbox.close()
  await page.getByLabel('Code', { exact: true }).fill(newest)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Invites a coordinator of the whole network, as the administrator of the demo does, and accepts for them: somebody whose first day this is. */
export async function aNewCoordinator(page: Page, first: string): Promise<{ readonly name: string; readonly email: string }> {
  const { name, email } = someone(first)
  await signInAsDemoMember(page, 'Ada Whittle')
  await page.goto('/members/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail address', { exact: true }).fill(email)
  await page.getByLabel('Coordinate the whole network').check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open invitations')
  await signOut(page)
  await openInvitation(page, email)
  await acceptInvitation(page, email)
  await signOut(page)
  return { name, email }
}

/** Opens the invitation to an address from its e-mail. */
export async function openInvitation(page: Page, email: string): Promise<void> {
  await page.goto(await linkIn(await messageAbout(page, /You are invited/, email), 'invitation'))
}

/** Promises to keep to the code of conduct, accepts what is asked on the page that is open, and types the code that follows. */
export async function acceptInvitation(page: Page, email: string): Promise<void> {
  await typeCodeAfter(page, email, async () => {
    await page.getByLabel('I have read this').check()
    await page.getByRole('button', { name: 'Accept and sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Type the code from your e-mail')
  })
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/sign-out')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}

/** Sets up an authenticator app where that is asked for; gives the secret it then has. */
export async function setUpApp(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Set up an app' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up your authenticator app')
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await expect(async () => {
    // The code of the step before: the present one is then free for the next sign-in. Between two steps it may be one too old.
    await page.getByLabel('The code that the app shows now').fill(appCode(secret, -1), { timeout: 2000 })
    await page.getByLabel('What do you call it?').fill('My phone')
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Set up your authenticator app', { timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  return secret
}

/** What an app with this secret shows now, or some steps of 30 seconds away. */
export function appCode(secret: string, away = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + away * 30 })
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
