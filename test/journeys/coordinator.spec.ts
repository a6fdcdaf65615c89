import type { Page } from '@playwright/test'
import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { aNewCoordinator, openRequest, setUpApp, signInAsDemoMember, signInWithCode } from './support/members.ts'
import { messageAbout, messagesAbout, sayCannotTake } from './support/outbox.ts'

test('a coordinator signs in with a code and finds who needs her today', async ({ page, looksRight }) => {
  const { name, email } = await aNewCoordinator(page, 'Menna')
  await page.goto('/sign-in')
  await looksRight('sign-in')
  await signInWithCode(page, email)
  await page.goto('/you')
  await setUpApp(page)
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  await looksRight('you')
  await page.getByRole('link', { name: 'Who needs me' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who needs you today')
  await expect(page.getByRole('table', { name: /For you to do/ })).toContainText('overdue')
  await expect(page.getByRole('main'), 'no names on a list that is looked at over shoulders').not.toContainText('Callum Reeve')
  await looksRight('coordinator-list')

  await page.goto('/you')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  const answer = await page.goto('/coordinator')
  expect(answer?.status(), 'signed out, the list does not exist').toBe(404)
})

test('a request nobody answered is moved on with the person, and closed with a reason', async ({ page, looksRight }) => {
  const ivor = someone('Ivor')
  const { reference } = await askToJoin(page, joinable.greenGym, { ...ivor, why: 'I liked it on the farm.' })
  await sayCannotTake(page, reference)
  await signInAsDemoMember(page, 'Nia Prosser')
  const first = await openRequest(page, reference)

  await test.step('the oldest silence is on top, with everything needed to act', async () => {
    await page.goto('/coordinator')
    await page
      .getByRole('table', { name: /For you to do/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible()
    await looksRight('coordinator-request')
  })

  await test.step('it came back to her list, and she moves it on once he agreed', async () => {
    await openRequest(page, reference)
    await expect(page.getByRole('main')).toContainText('I liked it on the farm.')
    await page.getByRole('link', { name: 'Move to another activity' }).click()
    await page.getByRole('button', { name: 'Yes, do this' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose one')
    await looksRight('coordinator-reroute')
    await page.getByRole('radio').first().check()
    await page.getByRole('checkbox', { name: 'They agreed on the phone' }).check()
    await page.getByRole('button', { name: 'Yes, do this' }).click()
    await expect(page.getByRole('heading', { level: 1 }), 'the new request is opened').not.toHaveText(`Request ${reference}`)
    await messageAbout(page, 'No longer needed: Green gym', reference)
    await expect(await messagesAbout(page, `${ivor.email} chose`)).toHaveCount(1)
  })

  await test.step('she writes down what the new group says on the phone', async () => {
    await page.goto(first)
    await page.getByRole('main').locator('a[href^="/coordinator/referrals/"]').filter({ hasText: /-/ }).first().click()
    await page.getByRole('link', { name: 'Write down the group’s answer' }).click()
    await looksRight('coordinator-answer')
    await page.getByLabel('Not yet: we are full').check()
    await page.getByLabel('Less than a month').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText('On their waiting list')
  })

  await test.step('he moves away: she closes it with that reason, and he is told', async () => {
    await page.getByRole('link', { name: 'Close with a reason' }).click()
    await looksRight('coordinator-close')
    await page.getByLabel('Moved away').check()
    await page.getByRole('button', { name: 'Yes, do this' }).click()
    await expect(page.getByRole('main')).toContainText('Closed')
    await messageAbout(page, /has ended$/, ivor.email)
  })
})

test('a call is made by a human and ticked off', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator')
  const calls = page.getByRole('table', { name: /Calls to make/ })
  const before = await calls.getByRole('link').count()
  expect(before).toBeGreaterThan(0)
  const call = await calls.getByRole('link').first().getAttribute('href')
  await page.goto(call ?? '')
  await expect(page.getByRole('main')).toContainText('What to say')
  await looksRight('coordinator-call')
  await page.getByRole('button', { name: 'Done: they know' }).click()
  await expect(page.locator(`a[href="${call}"]`), 'it is off the list').toHaveCount(0)
})

test('two requests that may be from one person are never merged: a human says, and can take it back', async ({ page, looksRight }) => {
  const una = someone('Una')
  // The looks of the whole invented region, loaded a minute ago, stand in the same queue.
  test.setTimeout(180_000)
  await askToJoin(page, joinable.greenGym, una)
  await askToJoin(page, joinable.befriending, una)
  await signInAsDemoMember(page, 'Nia Prosser')
  // The look for somebody known happens after the answer, so that the answer's time tells nobody anything.
  await expect(async () => expect(await openPairOf(page, una.name)).toBe(true)).toPass({ timeout: 120_000, intervals: [1000, 3000] })
  await expect(page.getByRole('main')).toContainText('same e-mail address')
  await looksRight('coordinator-same')
  const here = page.url()
  await page.getByRole('button', { name: 'The same person' }).click()
  await page.goto(here)
  await expect(page.getByRole('main')).toContainText('Somebody said: the same person.')
  await page.getByRole('button', { name: 'Take this back' }).click()
  await expect(page.getByRole('button', { name: 'Two different people' })).toBeVisible()
})

test('a coordinator teaches the search how people speak here, and takes it back', async ({ page, looksRight }) => {
  const phrase = `proper ${Math.random().toString(36).slice(2, 8).replaceAll(/\d/g, 'x')}ed off`
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator/thesaurus')
  await looksRight('thesaurus')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  const need = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Type a phrase')
  await page.getByLabel('Phrase', { exact: true }).fill(phrase)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText(phrase, { exact: true })).toBeVisible()
  await looksRight('thesaurus-need')
  const here = page.url()
  await expect(async () => {
    await page.goto(`/find?${new URLSearchParams({ need: phrase })}`)
    await expect(page.getByRole('main')).toContainText(`We read this as: ${need}`, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await page.goto(here)
  await page.getByRole('button', { name: `Take away “${phrase}”` }).click()
  await expect(page.getByText(phrase, { exact: true })).toHaveCount(0)
})

test('a place’s coordinator does not find requests of elsewhere', async ({ page }) => {
  const { reference } = await askToJoin(page, joinable.peerGroup, someone('Wyn'))
  await sayCannotTake(page, reference)
  await signInAsDemoMember(page, 'Nia Prosser')
  const address = await openRequest(page, reference)
  await page.context().clearCookies()
  await signInAsDemoMember(page, 'Tom Carlyon')
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(404)
})

async function openPairOf(page: Page, name: string): Promise<boolean> {
  await page.goto('/coordinator')
  const compare = await page
    .getByRole('link', { name: 'Compare' })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const href of compare) {
    await page.goto(href)
    if ((await page.getByText(name).count()) > 0) return true
  }
  return false
}
