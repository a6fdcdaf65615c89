import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember, signInWithCode } from './support/members.ts'
import { messageAbout, messagesAbout } from './support/outbox.ts'

test('a coordinator signs in with a code and finds who needs her today', async ({ page, looksRight }) => {
  await page.goto('/sign-in')
  await looksRight('sign-in')
  await signInWithCode(page, 'nia@merrowshire.example')
  await expect(page.getByText('Signed in as Nia Prosser')).toBeVisible()
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
  await signInAsDemoMember(page, 'Nia Prosser')

  await test.step('the oldest silence is on top, with everything needed to act', async () => {
    await page.goto('/coordinator')
    await page.getByRole('table', { name: /For you to do/ }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible()
    await looksRight('coordinator-request')
  })

  await test.step('the group cannot take him: she writes down what it said on the phone', async () => {
    await openRequest(page, reference)
    await page.getByRole('link', { name: 'Write down the group’s answer' }).click()
    await looksRight('coordinator-answer')
    await page.getByLabel('No, we cannot take them').check()
    await page.getByLabel('It is not running at the moment').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText('They cannot take it')
    await messageAbout(page, 'About Green gym', ivor.email)
  })

  await test.step('it is on her list now, and she moves it on once he agreed', async () => {
    await page.goto('/coordinator')
    await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
    await page.getByRole('link', { name: 'Move to another activity' }).click()
    await page.getByRole('button', { name: 'Yes, do this' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose one')
    await looksRight('coordinator-reroute')
    await page.getByRole('radio').first().check()
    await page.getByLabel(/^They agreed on the phone/).check()
    await page.getByRole('button', { name: 'Yes, do this' }).click()
    const told = await messagesAbout(page, `${ivor.email} chose`)
    await expect(told).toHaveCount(1)
  })

  await test.step('the new one is closed with a reason, and he is told', async () => {
    const second = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec((await (await messagesAbout(page, `${ivor.email} chose`)).textContent()) ?? '')?.[0] ?? ''
    await openRequest(page, second)
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
  await askToJoin(page, joinable.greenGym, una)
  await askToJoin(page, joinable.befriending, una)
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator')
  for (const href of await page.getByRole('link', { name: 'Compare' }).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(href)
    if (await page.getByText(una.name).first().isVisible()) break
  }
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
  await signInAsDemoMember(page, 'Nia Prosser')
  const address = await openRequest(page, reference)
  await page.context().clearCookies()
  await signInAsDemoMember(page, 'Tom Carlyon')
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(404)
})
