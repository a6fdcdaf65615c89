import { joinable, openActivity } from './support/joining.ts'
import { expect, onlyWithScripts, test } from './support/journey.ts'
import { hasNoSidewaysScroll } from './support/looking.ts'
import { signInAsDemoMember } from './support/members.ts'

test.describe('at 400 %', () => {
  onlyWithScripts('the phone without scripts is as narrow already')
  // A window of 1280 × 1024 at 400 % has this many points.
  test.use({ viewport: { width: 320, height: 256 } })

  test('no page needs sideways scrolling, and the first field can be reached', async ({ page }) => {
    await openActivity(page, joinable.greenGym)
    const activity = new URL(page.url()).pathname
    for (const path of [
      '/',
      '/find?need=company&near=QZ1+2AB',
      activity,
      `${activity}/wrong`,
      '/shortlist',
      '/help/crisis',
      '/nothing-fits',
      '/sign-in',
      '/about',
      '/privacy',
      '/accessibility',
      '/demo',
      '/nowhere',
    ]) {
      await page.goto(path)
      await hasNoSidewaysScroll(page)
    }
    await page.goto(activity)
    await page.getByRole('button', { name: 'Ask to join' }).click()
    await hasNoSidewaysScroll(page)
    const choice = page.getByRole('radio', { name: 'Me', exact: true })
    await choice.scrollIntoViewIfNeeded()
    await choice.check()
  })

  test('the lists of the staff stay within the window as well', async ({ page }) => {
    await signInAsDemoMember(page, 'Nia Prosser')
    for (const path of ['/you', '/coordinator', '/coordinator/thesaurus', '/coordinator/import', '/demo/outbox']) {
      await page.goto(path)
      await hasNoSidewaysScroll(page)
    }
  })
})

test('an activity on paper has the facts and nothing to press', async ({ page }) => {
  await openActivity(page, joinable.greenGym)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const gone of ['.hr-header nav', '.hr-footer nav', '.hr-leave', '.hr-crisis', '.nhsuk-back-link', '.nhsuk-skip-link'])
    await expect(page.locator(gone).first(), `${gone} on paper`).toBeHidden()
  for (const button of await page.getByRole('main').locator('button, .nhsuk-button').all())
    await expect(button, 'no button on paper').toBeHidden()
})
