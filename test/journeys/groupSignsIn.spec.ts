import { askToJoin } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'
import { messageAbout } from './support/outbox.ts'

const activity = 'Room to Talk'

test('a member of a group signs in, answers, and sees how to reach the person', async ({ page, looksRight }) => {
  const sam = someone('Sam')
  const { reference, link } = await askToJoin(page, activity, { ...sam, why: 'I have not been out since spring.' })
  await expect(await messageAbout(page, /would like to join/, reference)).toContainText('/requests')

  await test.step('what waits for an answer stands first, without how to reach anybody', async () => {
    await signInAsDemoMember(page, 'Jory Pender')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you were asked')
    await expect(
      page
        .getByRole('table', { name: /^Waiting/ })
        .getByRole('row')
        .filter({ hasText: reference }),
    ).toContainText('Sam')
    await expect(page.getByRole('main')).not.toContainText(sam.email)
    await looksRight('group-list')
  })

  await test.step('he says why not before he has to, and nothing he wrote is lost', async () => {
    await page.goto('/requests')
    await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
    await expect(page.getByRole('main')).toContainText('You see this when you say yes')
    await page.getByLabel('Anything you would like to tell them').fill('Ask for Jory at the slipway.')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose an answer')
    await looksRight('group-request')
  })

  await test.step('after his yes he sees how to reach them, and says when they have been', async () => {
    await page.getByLabel('Yes, they can come').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText(sam.email)
    await looksRight('group-request-taken')
    await page.getByRole('button', { name: 'Yes, they have started' }).click()
    await expect(page.getByRole('main')).toContainText('Started')
  })

  await test.step('the person takes it back, and nothing about them is left on the list', async () => {
    await page.goto(`${link}/withdraw`)
    await page.getByRole('radio').first().check()
    await page.getByRole('main').getByRole('button').last().click()
    await page.goto('/requests')
    const over = page.getByRole('table', { name: /^Over/ })
    await expect(over).toContainText(reference)
    await looksRight('group-list-over')
    await over.getByRole('link', { name: reference }).click()
    await expect(page.getByRole('main')).toContainText('You do not have to do anything')
    await expect(page.getByRole('main')).not.toContainText('Sam')
  })
})
