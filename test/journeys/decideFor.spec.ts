import type { Page } from '@playwright/test'
import { goOn, joinable, openActivity, sentOn } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { openRequest, signInAsDemoMember } from './support/members.ts'
import { sayCannotTake } from './support/outbox.ts'

test('a link worker finds that somebody cannot decide, and decides in his best interests until a day', async ({ page, looksRight }) => {
  // Three people walk it, through long forms.
  test.setTimeout(180_000)
  const alf = someone('Alf')
  const reference = await sisterAsksFor(page, alf.name)

  await test.step('the group is not running yet, and Malik works with him', async () => {
    await sayCannotTake(page, reference)
    await signInAsDemoMember(page, 'Nia Prosser')
    await openRequest(page, reference)
    await page.getByRole('link', { name: /who works with them/ }).click()
    await page.getByRole('link', { name: 'Arrange who works with them' }).click()
    await page.getByRole('link', { name: 'Weir Lane Surgery' }).click()
    await page.getByLabel('Malik Osei').check()
    await page.getByRole('button', { name: 'Arrange it' }).click()
  })

  await test.step('he helps him to decide, and writes down what he found', async () => {
    await signInAsDemoMember(page, 'Malik Osei')
    await page.goto('/caseload')
    await page.getByRole('link', { name: alf.name }).click()
    await page.getByRole('link', { name: 'What they can decide, and who decides for them' }).click()
    await expect(page.getByRole('main')).toContainText(`so ${alf.name} decides everything themselves`)
    await looksRight('capacity-nothing')
    await page.getByRole('link', { name: 'Write down whether they can decide something' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose which decision it is')
    await looksRight('capacity-assess')
    await page.getByLabel(new RegExp(`To share with .*${reference}`)).check()
    await page.getByLabel('What did you do to help them decide themselves?').fill('At home in the morning, with pictures of the group')
    for (const question of ['understand what it is about', 'keep it in mind', 'say what they decide'])
      await page.getByRole('group', { name: question }).getByLabel('Yes', { exact: true }).check()
    await page.getByRole('group', { name: 'use it or weigh it up' }).getByLabel('No', { exact: true }).check()
    await page.getByLabel('What showed it').nth(2).fill('He said yes to it, and yes to the opposite')
    await page.getByRole('group', { name: 'So, can they decide it?' }).getByLabel('No', { exact: true }).check()
    await page.getByLabel(/If they cannot: because of which illness/).fill('Dementia, diagnosed in 2024')
    await page.getByRole('button', { name: 'Save' }).click()
  })

  await test.step('he decides with those around him, until a day', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`What is best for ${alf.name}?`)
    await looksRight('capacity-decide')
    await page.getByLabel('We do, in their best interests').check()
    await page.getByLabel(/What they wish/).fill('He asks for company each afternoon')
    await page.getByLabel(/Who was asked/).fill('Petra, his sister; his GP')
    await page.getByLabel('Why would nothing less do?').fill('They need to know what to call him, and no more')
    await page.getByLabel('It is best for them that it is done').check()
    await page.getByLabel(/What was decided, and why/).fill('They come to see him, because he is lonely')
    await page.getByLabel(/What to call them and/).check()
    await page.getByLabel('In three months').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main')).toContainText('decided in their best interests')
    await expect(page.getByRole('main')).toContainText('In force. What may be seen')
    await looksRight('capacity')
  })

  await test.step('his niece shows that she may decide for him by law', async () => {
    await page.getByRole('link', { name: 'Write down an attorney or deputy' }).click()
    await looksRight('capacity-authority')
    await page.getByLabel('Attorney for health and welfare').check()
    await page.getByLabel('Their name, as in the document').fill('Gwen Tal')
    await page.getByLabel(/On paper/).check()
    const from = page.getByRole('group', { name: 'From which day does it hold?' })
    for (const [part, value] of [
      ['Day', '1'],
      ['Month', '2'],
      ['Year', '2024'],
    ] as const)
      await from.getByLabel(part).fill(value)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main')).toContainText('Gwen Tal: Attorney for health and welfare')
    await looksRight('capacity-with-attorney')
  })
})

test('whoever looks after the network decides that people read names, and says why', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Ada Whittle')
  await page.goto('/you')
  await page.getByRole('link', { name: 'Who looked: names or roles' }).click()
  await expect(page.getByRole('main')).toContainText('and no names')
  await page.getByRole('button', { name: 'Show names' }).click()
  await expect(page.getByRole('alert')).toContainText('Say why, in 5 to 500 letters')
  await looksRight('naming')
})

/** Asks for somebody else, who is said to agree. */
async function sisterAsksFor(page: Page, name: string): Promise<string> {
  const sister = someone('Petra')
  await openActivity(page, joinable.befriending)
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await page.getByLabel('Someone else, who has agreed').check()
  await goOn(page)
  await page.getByLabel('Your name').fill(sister.name)
  await page.getByLabel('Family').check()
  await page.getByLabel('Your e-mail address or phone number').fill(sister.email)
  await goOn(page)
  await page.getByLabel('Yes. They know I am asking').check()
  await goOn(page)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await goOn(page)
  await page.getByLabel('Through me: contact me instead').check()
  for (let question = 0; question < 4; question += 1) await goOn(page)
  await page.getByLabel('What to call them and').check()
  await goOn(page)
  await page.getByRole('button', { name: 'Agree and send' }).click()
  return (await sentOn(page)).reference
}
