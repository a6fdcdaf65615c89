import { expect, onlyWithScripts, test } from './support/journey.ts'

test('help at once is one tap away on any page, with no script', async ({ page, looksRight }) => {
  for (const path of ['/', '/find?need=company', '/sign-in', '/demo', '/nowhere']) {
    await page.goto(path)
    const samaritans = page.locator('.hr-safety').getByRole('link', { name: '116 123' })
    await expect(samaritans, path).toBeHidden()
    await page.getByText('Need help now?').click()
    await expect(samaritans, path).toBeVisible()
    await expect(samaritans).toHaveAttribute('href', 'tel:116123')
  }
  await looksRight('crisis-open')
  await page.getByRole('link', { name: 'All numbers, and help if you are deaf' }).click()
  await expect(page).toHaveURL(/\/help\/crisis$/)
  await looksRight('crisis')
})

test('words that sound like a crisis bring help to the front, and stand in the way of nothing', async ({ page, looksRight }) => {
  await page.goto('/find?need=Wellbeing+peer+group&near=QZ1+2AB')
  await page.getByRole('link', { name: 'Wellbeing peer group', exact: true }).first().click()
  await page.getByRole('button', { name: 'Ask to join' }).click()
  const goOn = () => page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'Me', exact: true }).check()
  await goOn()
  await page.getByLabel('Name', { exact: true }).fill('Robin')
  await goOn()
  await page.getByLabel('Phone or text message').check()
  await page.getByLabel('Phone number').fill('07700 900131')
  for (let question = 0; question < 3; question += 1) await goOn()
  await page.getByRole('textbox').fill('I want to kill myself most nights')
  await goOn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You may want help right now')
  await expect(page.getByRole('main')).toContainText('call 999')
  await looksRight('crisis-words')
  await goOn()
  await expect(page.getByRole('heading', { name: /^What may .* see\?$/ })).toBeVisible()
})

test.describe('without a connection', () => {
  onlyWithScripts('a page is kept for later by a service worker, which is a script')

  test('the numbers are there, and every other page says kindly what is the matter', async ({ page, context }) => {
    await page.goto('/')
    await page.evaluate(async () => await navigator.serviceWorker.ready)
    await page.waitForFunction(async () => (await caches.match('/help/crisis')) !== undefined)
    await page.reload()
    await context.setOffline(true)
    await page.goto('/help/crisis')
    await expect(page.getByRole('main').getByRole('link', { name: '116 123' })).toBeVisible()
    await page.goto('/find?need=company')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no internet just now')
    await context.setOffline(false)
  })
})
