import type { Locator } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'

test('when nothing fits, what is missing is written down and a coordinator sees it', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator')
  const unmet = page.getByRole('table', { name: /Needs nothing met/ })
  const before = await timesIn(unmet)
  await page.goto('/find?need=someone+to+talk+to+about+my+gambling&near=QZ8+1AA&within=1')

  await test.step('the results never end in nothing: there is always a way on', async () => {
    await expect(page.getByRole('heading', { name: 'Not quite it?' })).toBeVisible()
    await page.getByRole('link', { name: 'Tell us that nothing fits' }).click()
  })

  await test.step('they say what was missing, and not who they are', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tell us nothing fits')
    await expect(page.getByLabel('What were you looking for?')).toHaveValue('someone to talk to about my gambling')
    await looksRight('nothing-fits')
    await page.getByLabel('The day or time').check()
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. We have written it down')
    await expect(page.getByRole('heading', { name: 'In the meantime' })).toBeVisible()
    await looksRight('nothing-fits-thanks')
  })

  await test.step('the coordinator sees the need and the place', async () => {
    await page.goto('/coordinator')
    await expect(unmet).toContainText('Shuttleden')
    expect(await timesIn(unmet)).toBeGreaterThan(before)
  })
})

async function timesIn(table: Locator): Promise<number> {
  const counts = (await table.count()) === 0 ? [] : await table.locator('tbody td:last-child').allTextContents()
  return counts.reduce((sum, count) => sum + Number(count.replaceAll(/\D/g, '')), 0)
}
