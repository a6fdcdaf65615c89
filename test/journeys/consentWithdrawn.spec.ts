import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { linkIn, messageAbout } from './support/outbox.ts'

test('a person takes back what a group may know: it is asked to delete what it has, and a human goes on with them', async ({
  page,
  looksRight,
}) => {
  const nia = someone('Nia')
  const { reference, link } = await askToJoin(page, joinable.greenGym, nia)
  const groupLink = await linkIn(await messageAbout(page, /would like to join/, reference), 'p')

  await test.step('she reads what she agreed to, in the words of then', async () => {
    await page.goto(link)
    await page.getByRole('link', { name: 'What you agreed to' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you agreed to')
    await expect(page.getByRole('main')).toContainText('may see, to answer my request')
    await looksRight('person-agreed')
  })

  await test.step('she takes it back with one button', async () => {
    await page.getByRole('button', { name: /^Take back:/ }).click()
    await expect(page.getByRole('main')).toContainText('From now on nothing more leaves under it')
    await expect(page.getByRole('main')).toContainText('Taken back on')
    await looksRight('person-agreed-taken-back')
    await page.goto(link)
    await expect(page.getByRole('main')).toContainText('One of our team talks with you about what to do now')
  })

  await test.step('the group is asked to delete what it has, and its link opens nothing', async () => {
    await messageAbout(page, `Please delete what you have: ${joinable.greenGym}`, reference)
    await page.goto(groupLink)
    await expect(page.getByRole('main')).not.toContainText(nia.name)
  })
})

test('a person lets somebody act for them, and pauses it without their being told', async ({ page, looksRight }) => {
  const tom = someone('Tom')
  const { reference, link } = await askToJoin(page, joinable.greenGym, tom)
  const helper = someone('Kit')
  await page.goto(`${link}/trusted`)
  await looksRight('person-trusted-nobody')
  await page.getByRole('button', { name: 'Let somebody act for you' }).click()
  await page.getByRole('button', { name: 'Agree and let them act' }).click()
  await expect(page.getByRole('alert')).toContainText('Tell us their name')
  await page.getByLabel('Their name').fill(helper.name)
  await page.getByLabel('They care for me').check()
  await page.getByLabel('Their e-mail address or phone number').fill(helper.email)
  await looksRight('person-trusted-add')
  await page.getByRole('button', { name: 'Agree and let them act' }).click()
  await expect(page.getByRole('main')).toContainText('Until')
  await looksRight('person-trusted')

  const theirs = await linkIn(await messageAbout(page, /You may act for somebody/, reference), 'r')
  expect(theirs).not.toBe(link)
  await page.goto(theirs)
  await expect(page.getByRole('link', { name: 'What you agreed to' })).toHaveCount(0)
  await page.goto(`${link}/trusted`)
  await page.getByRole('button', { name: /^Pause/ }).click()
  await expect(page.getByRole('main')).toContainText('They are not told')
  await page.goto(theirs)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has run out')
})
