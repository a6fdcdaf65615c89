import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'
import { messagesAbout } from './support/outbox.ts'

test('a link worker opens the record of somebody in danger, and a coordinator looks at why', async ({ page, looksRight }) => {
  const tess = someone('Tess')
  const { reference } = await askToJoin(page, joinable.peerGroup, tess)
  await signInAsDemoMember(page, 'Malik Osei')
  const why = `She rang in tears, ${reference}, and nobody who works with her answers.`

  await test.step('by reference and with a reason, not by name', async () => {
    await page.goto('/caseload')
    await page.getByRole('link', { name: /Open a record/ }).click()
    await looksRight('break-glass')
    await page.getByLabel('The reference of their request').fill(reference)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open for an hour with a reason')
    await expect(page.getByRole('main')).not.toContainText(tess.name)
    await page.getByRole('button', { name: 'Open the record' }).click()
    await expect(page.getByRole('alert')).toContainText('at least 10 letters')
    await looksRight('break-glass-reason')
    await page.getByLabel('Why must you open it?').fill(why)
    await page.getByRole('button', { name: 'Open the record' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tess.name)
    await looksRight('glass-person')
  })

  await test.step('a banner says so on every page until it is closed', async () => {
    const record = page.url()
    await page.goto('/find')
    const banner = page.getByRole('region', { name: 'A record is open in an emergency' })
    await expect(banner).toContainText('You can read only')
    await banner.getByRole('button', { name: 'Close it now' }).click()
    await expect(banner).toHaveCount(0)
    expect((await page.goto(record))?.status()).toBe(404)
  })

  await test.step('the coordinator was told without the name, and says whether it was needed', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    const told = (await messagesAbout(page, 'nia@merrowshire.example Malik Osei opened')).first()
    await expect(told).not.toContainText(tess.name)
    await page.goto('/break-glass/review')
    await looksRight('glass-review')
    const line = page.locator('section').filter({ hasText: why })
    await expect(line).toContainText('Malik Osei')
    await line.getByLabel('It was needed').check()
    await line.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('dl').filter({ hasText: why })).toContainText('It was needed')
  })
})
