import { joinable, openActivity } from './support/joining.ts'
import { expect, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'

test('a visitor says that something is wrong, and a coordinator settles it', async ({ page, looksRight }) => {
  const noticed = `It moved to ${Math.random().toString(36).slice(2, 7)} Street`
  await openActivity(page, joinable.greenGym)
  await page.getByRole('link', { name: 'Tell us something here is wrong' }).click()

  await test.step('what is wrong, and nothing about who says so', async () => {
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose what is wrong')
    await looksRight('wrong')
    await page.getByLabel('The place', { exact: true }).check()
    await page.getByLabel('Tell us more, if you like').fill(noticed)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for telling us')
    await looksRight('wrong-thanks')
  })

  await test.step('the coordinator looks at it and settles it', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await page.goto('/coordinator')
    const row = page.getByRole('row').filter({ hasText: noticed })
    await row.getByRole('link', { name: 'Look at it' }).click()
    await expect(page.getByRole('main')).toContainText(noticed)
    await looksRight('coordinator-wrong')
    await page.getByRole('button', { name: 'It was wrong and is put right' }).click()
    await page.goto('/coordinator')
    await expect(page.getByRole('row').filter({ hasText: noticed })).toHaveCount(0)
  })
})
