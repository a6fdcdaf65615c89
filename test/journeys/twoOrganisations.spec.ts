import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { openRequest, signInAsDemoMember } from './support/members.ts'
import { sayCannotTake } from './support/outbox.ts'

test('a link worker of two organisations has one list and two walls', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Bronwen Tull')
  await page.getByRole('link', { name: 'See the people you work with' }).click()
  const list = page.getByRole('table', { name: /People you work with/ })
  await expect(list).toContainText('Weir Lane Surgery')
  await expect(list).toContainText('Merrowshire Later Life')
  await looksRight('caseload')

  await list.getByRole('row').filter({ hasText: 'Bernard Coe' }).filter({ hasText: 'Merrowshire Later Life' }).getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('You look for Merrowshire Later Life.')
  await expect(page.getByRole('main')).not.toContainText('Weir Lane')
  await looksRight('person-for-one')

  await page.goto(new URL(page.url()).pathname)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For whom do you look at this person?')
  await looksRight('person-choose')
})

test('a lead hands somebody over, takes it back, and sees what a member who leaves would leave behind', async ({ page, looksRight }) => {
  const ines = someone('Ines')
  const { reference } = await askToJoin(page, joinable.befriending, ines)

  await test.step('Bronwen works with her for the surgery', async () => {
    await sayCannotTake(page, reference)
    await signInAsDemoMember(page, 'Nia Prosser')
    await openRequest(page, reference)
    await page.getByRole('link', { name: /who works with them/ }).click()
    await page.getByRole('link', { name: 'Arrange who works with them' }).click()
    await page.getByRole('link', { name: 'Weir Lane Surgery' }).click()
    await page.getByLabel('Bronwen Tull').check()
    await page.getByRole('button', { name: 'Arrange it' }).click()
  })

  await test.step('the lead of the surgery sees her team, and not what Bronwen does elsewhere', async () => {
    await signInAsDemoMember(page, 'Esther Quill')
    await page.goto('/caseload')
    await expect(page.getByRole('main')).not.toContainText('Merrowshire Later Life')
    await expect(page.getByRole('main')).not.toContainText('Dilys')
    await looksRight('team')
    await page.getByRole('link', { name: 'Hand over the people of Bronwen Tull' }).click()
    await looksRight('hand-over')
  })

  await test.step('one person goes to Malik, and comes back', async () => {
    for (const box of await page.getByRole('group', { name: 'Who is to be handed over?' }).getByRole('checkbox').all()) await box.uncheck()
    await page.getByLabel(ines.name).check()
    await page.getByLabel('Malik Osei').check()
    await page.getByRole('button', { name: 'See who would go where' }).click()
    await expect(page.getByRole('table')).toContainText(ines.name)
    await looksRight('hand-over-preview')
    await page.getByRole('button', { name: 'Hand over' }).click()
    await expect(page.getByRole('table', { name: /^Malik Osei/ })).toContainText(ines.name)
    await page.getByRole('link', { name: 'See who went where' }).click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByRole('main')).toContainText('This was taken back.')
    await page.goto('/caseload')
    await expect(page.getByRole('table', { name: /^Bronwen Tull/ })).toContainText(ines.name)
  })

  await test.step('before Bronwen leaves, whoever ends it reads how many people she works with', async () => {
    await signInAsDemoMember(page, 'Ada Whittle')
    await page.goto('/members')
    await page.getByRole('row').filter({ hasText: 'Bronwen Tull' }).getByRole('link').click()
    await page.getByRole('link', { name: 'End membership' }).click()
    await expect(page.getByRole('main')).toContainText(/link worker of \d+ people/)
    await looksRight('end-membership')
  })
})
