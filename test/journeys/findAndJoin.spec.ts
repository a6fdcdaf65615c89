import { goOn, sentOn } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { linkIn, messageAbout, openAsGroup } from './support/outbox.ts'

test('a widow finds a walk in her own words, asks to join, and reads that she can come', async ({ page, looksRight }) => {
  const joan = someone('Joan')

  await test.step('she says what would help, in her own words', async () => {
    await page.goto('/')
    await looksRight('start')
    await page.getByLabel('What would help?').fill('my husband died and I never go out')
    await page.getByLabel('Where are you?').fill('qz1 2ab')
    await page.getByRole('main').getByRole('button', { name: 'Find something' }).click()
  })

  await test.step('each result says why it may fit and what to know', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we found for “my husband died and I never go out”')
    const result = page.locator('.hr-card').filter({ hasText: 'Widowed and Walking' })
    await expect(result.getByText('Why it may fit')).toBeVisible()
    await expect(result).toContainText(/miles?/)
    await looksRight('results')
    // The best ten may have nothing against them; further down something does.
    const best = page.url()
    await page.goto(`${best}&page=2`)
    await expect(page.locator('.hr-card').filter({ hasText: 'What to know' }).first()).toBeVisible()
    await page.goto(best)
    await result.getByRole('link', { name: 'Widowed and Walking' }).click()
  })

  await test.step('the activity says when, where and how to join', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Widowed and Walking')
    await expect(page.getByRole('heading', { name: 'How to join' })).toBeVisible()
    await looksRight('activity')
    await page.getByRole('button', { name: 'Ask to join' }).click()
  })

  await test.step('she answers one question at a time', async () => {
    await looksRight('join-who')
    await page.getByRole('radio', { name: 'Me', exact: true }).check()
    await goOn(page)
    await looksRight('join-name')
    await page.getByLabel('Name', { exact: true }).fill(joan.name)
    await page.getByLabel('What to call you').fill('Jo')
    await goOn(page)
    await looksRight('join-reach')
    await page.getByLabel('E-mail', { exact: true }).check()
    await page.getByLabel('E-mail address').fill(joan.email)
    await goOn(page)
    await looksRight('join-safe')
    await page.getByLabel('Do not leave a voicemail').check()
    await goOn(page)
    await looksRight('join-help')
    await page.getByLabel('Getting in without steps').check()
    await goOn(page)
    await looksRight('join-why')
    await page.getByLabel('Why would you like to come?').fill('The house is too quiet since Ted went.')
    await goOn(page)
    await looksRight('join-share')
    await page.getByLabel('What to call you and').check()
    await page.getByLabel('What would help to take part').check()
    await page.getByLabel('Why you would like to come').check()
    await goOn(page)
  })

  await test.step('she checks her answers, changes one, and comes straight back', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers before you send them')
    await expect(page.getByRole('main')).toContainText('The house is too quiet since Ted went.')
    await looksRight('join-check')
    await page.getByRole('link', { name: /Change.*What would help you take part/ }).click()
    await expect(page.getByLabel('Getting in without steps')).toBeChecked()
    await page.getByLabel('Someone to meet me the first time').check()
    await goOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers before you send them')
    await expect(page.getByRole('main')).toContainText('Someone to meet me the first time')
    await page.getByRole('button', { name: 'Agree and send' }).click()
  })

  const { reference, link } = await sentOn(page)

  await test.step('she sees that it was sent, and what happens next, by when', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have it, Jo')
    await expect(page.getByRole('main')).toContainText('By ')
    await expect(page.getByRole('main'), 'no address on a page that a link opens').not.toContainText(joan.email)
    await looksRight('sent')
  })

  await test.step('the group is asked, without a word about her in the e-mail', async () => {
    const asked = await messageAbout(page, /Someone would like to join Widowed and Walking/, reference)
    await expect(asked).not.toContainText(/Jo\b|quiet|step/)
    await openAsGroup(page, reference)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jo would like to join Widowed and Walking')
    await expect(page.getByRole('main')).toContainText('The house is too quiet since Ted went.')
    await expect(page.getByRole('main'), 'how to reach her is for after a yes').not.toContainText(joan.email)
    await looksRight('group-request')
  })

  await test.step('the group says yes', async () => {
    await page.getByLabel('Yes, they can come').check()
    await page.getByLabel('Anything you would like to tell them').fill('Meet us by the Priory gate at ten. Ask for Maureen.')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText('They said yes')
    await expect(page.getByRole('main')).toContainText(joan.email)
    await expect(page.getByRole('main')).toContainText('Do not leave a voicemail')
    await looksRight('group-answered')
  })

  await test.step('she is told, and her link says what happens next', async () => {
    const good = await messageAbout(page, 'Good news about Widowed and Walking', joan.email)
    await expect(good).toContainText('Ask for Maureen')
    expect(await linkIn(good, 'r')).toBe(link)
    await page.goto(link)
    await expect(page.getByRole('main')).toContainText('said yes. You can go.')
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Ask for Maureen')
    await looksRight('person-accepted')
  })

  await test.step('after the first time she says that she has been', async () => {
    await page.getByRole('button', { name: 'I have been there' }).click()
    await page.getByRole('button', { name: 'Yes, I have been there' }).click()
    await expect(page.getByRole('main')).toContainText('You have started.')
  })
})
