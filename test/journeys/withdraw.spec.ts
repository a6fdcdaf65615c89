import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { linkIn, messageAbout } from './support/outbox.ts'

test('a person takes the request back by the private link, and the group is told', async ({ page, looksRight }) => {
  const maya = someone('Maya')
  const { reference, link } = await askToJoin(page, joinable.peerGroup, maya)
  const told = await messageAbout(page, /We have asked/, reference)
  const groupLink = await linkIn(await messageAbout(page, /would like to join/, reference), 'p')

  await messageAbout(page, /We have asked/, reference)
  expect(await linkIn(told, 'r')).toBe(link)
  await page.goto(link)

  await test.step('she changes how she is reached, without the page showing how that was', async () => {
    await page.getByRole('link', { name: 'Change how we reach you' }).click()
    await expect(page.getByRole('main')).not.toContainText(maya.email)
    await looksRight('person-change')
    await page.getByLabel('Phone or text message').check()
    await page.getByLabel('Phone number').fill('my mobile')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('Give a phone number like 07700 900123')
    await page.getByLabel('Phone number').fill('07700 900127')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main')).toContainText('Phone')
  })

  await test.step('she takes it back; saying why is up to her', async () => {
    await page.getByRole('link', { name: 'Take back your request' }).click()
    await looksRight('person-withdraw')
    await page.getByRole('button', { name: 'Yes, take it back' }).click()
    await expect(page.getByRole('main')).toContainText('You took your request back')
    await looksRight('person-withdrawn')
  })

  await test.step('a second visit says so, and nothing is left to take back', async () => {
    await page.goto(link)
    await expect(page.getByRole('main')).toContainText('You took your request back')
    await expect(page.getByRole('link', { name: 'Take back your request' })).toHaveCount(0)
    await page.goto(`${link}/withdraw`)
    await expect(page.getByRole('main')).toContainText('That can no longer be done')
  })

  await test.step('the group is told, and reads no more about her', async () => {
    await messageAbout(page, `No longer needed: ${joinable.peerGroup}`, reference)
    await page.goto(groupLink)
    await expect(page.getByRole('main')).not.toContainText(maya.name)
    await looksRight('group-over')
  })
})
