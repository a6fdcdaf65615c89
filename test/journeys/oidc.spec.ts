import type { Page } from '@playwright/test'
import { identityWords } from '../../src/modules/access/oidc/words.ts'
import { expect, test } from './support/journey.ts'
import { messagesAbout } from './support/outbox.ts'

const name = 'County login'
const issuer = process.env['HEDGEROW_JOURNEY_ISSUER']
test.skip(issuer === undefined, 'the site these journeys are walked at knows no issuer of theirs')

test('a member signs in with their county login, leaves there too, and takes it away again', async ({ page, looksRight }, { project }) => {
  test.setTimeout(180_000)
  const isDesktop = project.name === 'desktop'
  const account = isDesktop ? 'farida-there' : 'jory-there'
  const email = isDesktop ? 'farida@merrowshire.example' : 'jory@harbour-lights.example'
  const hello = isDesktop ? 'Hello, Farida Noor' : 'Hello, Jory Pender'

  await test.step('the first time, a code by e-mail confirms that it is them', async () => {
    await page.goto('/sign-in')
    await looksRight('oidc-sign-in')
    await page.getByRole('button', { name: `Continue with ${name}` }).click()
    await page.getByRole('button', { name: account }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this you? Type the code from your e-mail')
    await looksRight('oidc-first-time')
    const code = await newestCode(page, email)
    await page.getByRole('button', { name: 'Confirm and sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('Type the 8 digits from the e-mail')
    await looksRight()
    await page.getByLabel('Code', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Confirm and sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 }), 'a strong sign-in there needs no second step here').toHaveText(hello)
  })

  await test.step('they sign out here, and are offered the way out there', async () => {
    await page.goto('/sign-out')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByRole('main')).toContainText(`You may still be signed in at ${name}.`)
    await looksRight('oidc-signed-out')
    await page.getByRole('button', { name: `Sign out of ${name}` }).click()
    // The issuer's own page: with scripts it goes on by itself.
    if (!isDesktop) await page.getByRole('button').first().click()
    await expect(page, 'and it brings them back').toHaveURL(/127\.0\.0\.1:\d+\/$/)
  })

  await test.step('from then on the county login alone leads in, also to the page they wanted', async () => {
    await page.goto('/sign-in?to=%2Fyou%3Fback%3Dyes')
    await page.getByRole('button', { name: `Continue with ${name}` }).click()
    await page.getByRole('button', { name: account }).click()
    await expect(page).toHaveURL(/\/you\?back=yes$/)
  })

  await test.step('their own page says so, and takes it away', async () => {
    await expect(page.getByRole('main')).toContainText('Last used on')
    await looksRight('oidc-you')
    await page.getByRole('link', { name: `Take ${name} away` }).click()
    await looksRight('oidc-take-away')
    await page.getByRole('button', { name: 'Yes, take it away' }).click()
    await expect(page.getByRole('button', { name: `Add ${name}` })).toBeVisible()
  })

  await test.step('they add it again, in Welsh, and turn round once on the way', async () => {
    const say = identityWords('cy')
    await page.getByRole('link', { name: 'Cymraeg' }).click()
    await page.getByRole('button', { name: say('linkButton', { name }) }).click()
    const offer = page.getByRole('heading', { level: 1, name: say('offerTitle', { name }) })
    const pick = page.getByRole('button', { name: account })
    await expect(offer.or(pick)).toBeVisible()
    if (await pick.isVisible()) await pick.click()
    await expect(offer).toBeVisible()
    await expect(page.getByRole('main')).toContainText(say('offerAs', { email }))
    await looksRight('oidc-offer')
    await page.getByRole('link', { name: say('offerNo') }).click()
    await expect(page.getByRole('button', { name: say('linkButton', { name }) })).toBeVisible()
  })
})

test('who turns round at the issuer finds the e-mailed code, and a page loaded twice is no harm', async ({ page, looksRight }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Continue with ${name}` }).click()
  await page.getByRole('button', { name: 'nobody' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`You did not sign in with ${name}`)
  await looksRight('oidc-declined')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please start again')
  await looksRight('oidc-again')
  await page.getByRole('button', { name: 'Sign in with a code by e-mail' }).click()
  await expect(page.getByLabel('Your e-mail address')).toBeVisible()
})

async function newestCode(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage()
  let code: string | undefined
  await expect(async () => {
    const [newest = ''] = await (await messagesAbout(outbox, `${email} ${name}`)).allTextContents()
    code = /your code is: (\d{4} \d{4})/.exec(newest)?.[1]
    expect(code).toBeDefined()
  }).toPass({ timeout: 30_000 })
  await outbox.close()
  return code ?? ''
}
