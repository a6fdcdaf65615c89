import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { openRequest, signInAsDemoMember } from './support/members.ts'
import { linkIn, messageAbout, sayCannotTake } from './support/outbox.ts'

test('a yes on the phone is written down in the words read out; one message goes out under it, and one button stops it', async ({
  page,
  looksRight,
}) => {
  const gwen = someone('Gwen')
  const { reference, link } = await askToJoin(page, joinable.befriending, gwen)
  await sayCannotTake(page, reference)
  await signInAsDemoMember(page, 'Nia Prosser')
  await openRequest(page, reference)
  await page.getByRole('link', { name: 'Everything of this person' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(gwen.name)

  await test.step('the coordinator reads the words out and writes down the yes', async () => {
    await page.getByRole('link', { name: 'What they agreed to' }).click()
    await looksRight('staff-agreements')
    await page.getByRole('link', { name: 'Being written to about other things' }).click()
    await looksRight('staff-agreement-record')
    await page.getByRole('button', { name: 'Write it down' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose how you talked')
    await page.getByLabel('By phone').check()
    await page.getByRole('button', { name: 'Write it down' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick the box once you have read the words to them')
    await looksRight('staff-agreement-record-wrong')
    await page.getByLabel('I read these words to them and they said yes').check()
    await page.getByRole('button', { name: 'Write it down' }).click()
    await expect(page.getByRole('main')).toContainText('Said by them, by phone')
    await looksRight('staff-agreements-recorded')
  })

  await test.step('she is told that it was written down', async () => {
    const told = await messageAbout(page, 'We wrote down what you told us', reference)
    expect(await linkIn(told, 'r')).toBe(link)
  })

  await test.step('one thing she could join goes to her', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await openRequest(page, reference)
    await page.getByRole('link', { name: 'Everything of this person' }).click()
    await page.getByRole('link', { name: 'Send them something they could join' }).click()
    await looksRight('staff-write-to-person')
    await page.getByRole('group', { name: 'What could they join?' }).getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Send it' }).click()
    await expect(page.getByRole('main')).toContainText('Sent. They can stop such messages with one button')
    await page.getByRole('group', { name: 'What could they join?' }).getByRole('radio').last().check()
    await page.getByRole('button', { name: 'Send it' }).click()
    await expect(page.getByRole('alert')).toContainText('written to in the last 14 days')
  })

  await test.step('she stops such messages with one button', async () => {
    await page.goto(await linkIn(await messageAbout(page, /Something you could join/, gwen.email), 'r'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something you could join')
    await looksRight('person-approach')
    await page.getByRole('button', { name: 'Do not write to me about other things any more' }).click()
    await expect(page.getByRole('main')).toContainText('You took it back')
    await looksRight('person-approach-stopped')
  })
})

test('a coordinator writes to many: the number first, never who', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/approaches')
  await looksRight('staff-approaches')
  await page.getByRole('link', { name: 'Write about something to join' }).click()
  await page.getByRole('button', { name: 'Look how many that is' }).click()
  await expect(page.getByRole('alert')).toContainText('paste the address of its page')
  await page.goto(`/find?${new URLSearchParams({ need: joinable.greenGym, near: 'QZ1 2AB', within: '60' })}`)
  const there = await page.locator('.hr-card').getByRole('link', { name: joinable.greenGym, exact: true }).first().getAttribute('href')
  await page.goto('/approaches/new')
  await page.getByLabel('The address of its page').fill(new URL(there ?? '', page.url()).href)
  // A place where nobody of the other journeys asks for anything: they share one site, and would be written to.
  await page.getByLabel('Shuttleden').check()
  await page.getByRole('button', { name: 'Look how many that is' }).click()
  await expect(page.getByRole('main')).toContainText('It would go to fewer than 10 at most')
  await looksRight('staff-approach-preview')
  await page.getByRole('button', { name: 'Send it to them' }).click()
  await expect(page.getByRole('main')).toContainText('fewer than 10')
  await looksRight('staff-approach')
})

test('a researcher asks that people are asked, and somebody else says yes', async ({ page, looksRight }) => {
  const title = someone('Sleep').name
  await signInAsDemoMember(page, 'Aled Corran')
  await page.goto('/approaches/research')
  await page.getByRole('button', { name: 'Ask for it' }).click()
  await expect(page.getByRole('alert')).toContainText('Give the reference of the ethics approval')
  await looksRight('staff-research-wrong')
  await page.getByLabel('What is the research called?').fill(title)
  await page.getByLabel('What is it about').fill('We want to know whether people sleep better when they walk with others.')
  await page.getByLabel('Reference of the ethics approval').fill('REC 26/NW/0123')
  await page.getByLabel('Where should people answer you?').fill('study@merrow-university.example')
  const soon = new Date(Date.now() + 20 * 86_400_000)
  await page.getByLabel('Day', { exact: true }).fill(String(soon.getUTCDate()))
  await page.getByLabel('Month', { exact: true }).fill(String(soon.getUTCMonth() + 1))
  await page.getByLabel('Year', { exact: true }).fill(String(soon.getUTCFullYear()))
  await page.getByLabel('All of the network').check()
  await page.getByRole('button', { name: 'Ask for it' }).click()
  await expect(page.getByRole('main')).toContainText('must say yes first')
  const at = new URL(page.url()).pathname
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/approaches')
  await page.getByRole('link', { name: title }).click()
  await looksRight('staff-research')
  await page.getByLabel('Yes, send it').check()
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByRole('main')).not.toContainText('May this be sent?')
  await signInAsDemoMember(page, 'Aled Corran')
  await page.goto(at)
  await expect(page.getByRole('main')).toContainText('fewer than 10')
})
