import type { CDPSession, Page } from '@playwright/test'
import { expect, onlyWithScripts, test } from './support/journey.ts'
import { aNewCoordinator, appCode, setUpApp, signInAsDemoMember, signInWithCode, signOut } from './support/members.ts'
import { messagesAbout } from './support/outbox.ts'

test('a new coordinator sets up an app, is asked for it the next time, and sees where they are signed in', async ({ page, looksRight }) => {
  const { name, email } = await aNewCoordinator(page, 'Menna')
  const secret = await test.step('the first time: a picture, or letters, and the first code', async () => {
    await signInWithCode(page, email)
    await page.goto('/coordinator')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up a second step')
    await looksRight('second-step-choose')
    await page.getByRole('button', { name: 'Set up an app' }).click()
    await expect(page.getByRole('img', { name: /square code/ })).toBeVisible()
    await looksRight('second-step-app')
    await page.goBack()
    const set = await setUpApp(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who needs you today')
    return set
  })

  await test.step('the next time: the code of the app, and kind words when it is wrong', async () => {
    await signOut(page)
    await signInWithCode(page, email)
    await page.goto('/coordinator')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Show that it is you')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert')).toContainText('Type the 6 digits')
    await looksRight('second-step-ask')
    await page.getByLabel('Code from your authenticator app').fill(appCode(secret))
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who needs you today')
    await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  })

  await test.step('their second steps and their sessions', async () => {
    await page.goto('/you')
    await page.getByRole('link', { name: 'Look after your second steps' }).click()
    await expect(page.getByRole('table', { name: 'Your second steps' })).toContainText('My phone')
    await looksRight('second-step-own')
    await page.getByRole('button', { name: 'Remove My phone' }).click()
    await expect(page.getByRole('alert')).toContainText('This is your only second step')
    await page.goto('/you/sessions')
    await expect(page.getByRole('table', { name: 'Where you are signed in' })).toContainText('this one')
    await looksRight('sessions')
  })
})

test('a member who lost their phone is let in again by two others, and by nobody alone', async ({ page, looksRight }) => {
  test.setTimeout(150_000)
  const { name, email } = await aNewCoordinator(page, 'Lowri')
  await signInWithCode(page, email)
  await page.goto('/you')
  await setUpApp(page)
  await signOut(page)

  await test.step('she says that it is lost', async () => {
    await signInWithCode(page, email)
    await page.goto('/you')
    await page.getByRole('link', { name: 'I have lost it' }).click()
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await expect(page.getByRole('alert')).toContainText('Say in a few words')
    await looksRight('second-step-lost')
    await page.getByLabel('What happened?').fill('My phone fell into the harbour')
    await page.getByRole('button', { name: 'Ask for help' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have asked for help')
    await looksRight('second-step-asked')
    await signOut(page)
  })

  await test.step('two others, one after the other, say how they know that it is her', async () => {
    for (const keeper of ['Nia Prosser', 'Ada Whittle']) {
      await signInAsDemoMember(page, keeper)
      await page.getByRole('link', { name: 'Help a member who lost their second step' }).click()
      await looksRight('recoveries')
      await page.getByRole('link', { name: `Answer ${name}` }).click()
      await expect(page.getByRole('main')).toContainText('fell into the harbour')
      await page.getByLabel('How do you know?').fill('I rang her on the number in our staff list')
      await looksRight('recovery')
      await page.getByRole('button', { name: 'Yes, it is them' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Members who lost their second step')
      await signOut(page)
    }
    await expect(await messagesAbout(page, `${email} anew`)).toHaveCount(1)
  })

  await test.step('she sets up her new phone', async () => {
    await signInWithCode(page, email)
    await page.goto('/you')
    await setUpApp(page)
    await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  })
})

test.describe('with a passkey', () => {
  onlyWithScripts('A browser answers for a passkey through JavaScript; without it the page offers the code instead.')

  test('a coordinator signs in without any code, and cannot be asked by another name', async ({ page, baseURL, looksRight }) => {
    const { name, email } = await aNewCoordinator(page, 'Eira')
    await aSecurityKey(page)
    const here = (path: string): string => new URL(path, (baseURL ?? '').replace('127.0.0.1', 'localhost')).href
    await page.goto('/sign-in')
    await expect(page.getByText('Passkeys need the site’s name')).toBeVisible()

    await signInByName(page, here, email)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up a second step')
    await page.getByRole('button', { name: 'Set up a passkey' }).click()
    await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()

    await page.goto(here('/sign-out'))
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.goto(here('/sign-in?to=/coordinator'))
    await looksRight('sign-in-passkey')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who needs you today')
  })
})

test('without JavaScript the passkey is not offered, and the page says what to do instead', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'This is about browsers that run no scripts.')
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeHidden()
  await expect(page.getByText('A passkey needs JavaScript')).toBeVisible()
})

/** A security key that Chromium makes of software: it answers as somebody who touches it would. */
async function aSecurityKey(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return session
}

async function signInByName(page: Page, here: (path: string) => string, email: string): Promise<void> {
  const lookForCodes = async () => {
    await page.goto(here(`/demo/outbox?${new URLSearchParams({ search: `${email} code` })}`))
    return page.locator('.nhsuk-card').filter({ hasText: 'Your code is' })
  }
  const before = await (await lookForCodes()).count()
  await page.goto(here('/sign-in'))
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const codePage = page.url()
  await expect(async () => expect(await (await lookForCodes()).count()).toBe(before + 1)).toPass({ timeout: 20_000 })
  const code = /Your code is: (\d{4} \d{4})/.exec((await page.locator('.nhsuk-card').allTextContents()).join())?.[1] ?? ''
  await page.goto(codePage)
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
