import { askToJoin, joinable, sentOn } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { linkIn, messageAbout, openAsGroup } from './support/outbox.ts'

test('a full group is not the end: the person sees other things near by, and picks one', async ({ page, looksRight }) => {
  const sam = someone('Sam')
  const first = await askToJoin(page, joinable.greenGym, sam)

  await test.step('the group is full, and says how long the wait is', async () => {
    await openAsGroup(page, first.reference)
    await page.getByLabel('Not yet: we are full').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('alert')).toContainText('Tell them roughly how long')
    await looksRight('group-no-wait')
    await page.getByLabel('One to three months').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText('On their waiting list')
  })

  await test.step('the person is told, kindly, with a way on', async () => {
    const told = await messageAbout(page, 'Green gym is full just now', sam.email)
    await expect(told).toContainText('You can look at other things while you wait')
    await page.goto(await linkIn(told, 'r'))
    await expect(page.getByRole('main')).toContainText('You are on the waiting list')
    await expect(page.getByRole('main')).toContainText('One to three months')
    await expect(page.getByRole('heading', { name: 'Other things you could join' })).toBeVisible()
    await looksRight('person-waiting')
  })

  const choice = page.locator('main section').filter({ has: page.getByRole('heading', { name: 'Other things you could join' }) })
  await choice
    .getByRole('link', { name: /^Choose / })
    .first()
    .click()

  await test.step('what the new group may see is agreed again', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ask to join .* instead\?$/)
    await page.getByRole('button', { name: 'Agree and ask them' }).click()
    await expect(page.getByRole('alert')).toContainText('We need a yes to this')
    await looksRight('choose-not-agreed')
    await page.getByLabel('What to call you and').check()
    await page.getByRole('button', { name: 'Agree and ask them' }).click()
  })

  await test.step('the new group is asked, the old one told, and the old link says so', async () => {
    const second = await sentOn(page)
    expect(second.link).not.toBe(first.link)
    await messageAbout(page, /would like to join/, second.reference)
    await messageAbout(page, 'No longer needed: Green gym', first.reference)
    await page.goto(first.link)
    await expect(page.getByRole('main')).toContainText('You chose something else. We sent you a new link for it.')
    await expect(page.getByRole('heading', { name: 'Other things you could join' })).toHaveCount(0)
    await looksRight('person-rerouted')
  })
})
