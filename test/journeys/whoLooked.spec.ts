import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { openRequest, signInAsDemoMember } from './support/members.ts'
import { sayCannotTake } from './support/outbox.ts'

test('a person sees who looked at their record: what they are and what for, never their name', async ({ page, looksRight }) => {
  const gwen = someone('Gwen')
  const { reference, link } = await askToJoin(page, joinable.befriending, gwen)
  await page.goto(link)
  await page.getByRole('link', { name: 'Who looked at your record' }).click()
  await expect(page.getByRole('main')).toContainText('You, or whoever has your private link')
  await expect(page.getByRole('main')).not.toContainText('A coordinator')

  await test.step('the group says no, and a coordinator opens her request', async () => {
    await sayCannotTake(page, reference)
    await signInAsDemoMember(page, 'Nia Prosser')
    await openRequest(page, reference)
  })

  await test.step('she reads that somebody did, and what they are', async () => {
    await page.goto(`${link}/looks`)
    await expect(page.getByRole('main')).toContainText('A coordinator of the network: Looked at your request')
    await expect(page.getByRole('main')).not.toContainText('Nia Prosser')
    await looksRight('person-looks')
  })
})
