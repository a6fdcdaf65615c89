import type { Page } from '@playwright/test'
import { expect, onlyWithScripts, test } from './support/journey.ts'

const weather = 'https://www.bbc.co.uk/weather'

/** Nothing leaves this machine: the page outside is played by a few words. */
async function playOutside(page: Page): Promise<void> {
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) =>
    route.fulfill({ body: '<title>Weather</title><h1>Weather</h1>', contentType: 'text/html' }),
  )
}

test('leaving takes one press, and forgets who was here', async ({ page, context }) => {
  await playOutside(page)
  await page.goto('/find?need=company')
  await page
    .getByRole('button', { name: /^Keep .* on my list$/ })
    .first()
    .click()
  expect((await context.cookies()).length, 'the list is kept in a cookie').toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Leave this page' }).click()
  await expect(page).toHaveURL(weather)
  const ours = (await context.cookies()).filter(({ domain }) => domain === '127.0.0.1')
  expect(
    ours.map(({ name }) => name),
    'cookies of ours left behind',
  ).toEqual([])
})

test('the way out is on every public page, and never on a page for staff', async ({ page }) => {
  for (const path of ['/', '/find?need=company', '/shortlist', '/help/crisis', '/about', '/privacy', '/sign-in', '/nowhere']) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Leave this page' }), path).toBeVisible()
  }
})

test.describe('with scripts', () => {
  onlyWithScripts('the history of a browser can only be rewritten by a script')

  for (const [how, leave] of [
    ['the button', async (page: Page) => await page.getByRole('link', { name: 'Leave this page' }).click()],
    [
      'Escape three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
      },
    ],
  ] as const) {
    test(`Back does not return to the page left by ${how}`, async ({ page }) => {
      await playOutside(page)
      await page.goto('/about')
      await page.goto('/find?need=help+with+drink')
      await leave(page)
      await expect(page).toHaveURL(weather)
      await page.goBack()
      await expect(page, 'Back leads to what was before, not to the page that was left').not.toHaveURL(/drink/)
    })
  }

  test('Escape once or twice, as for closing something, does not leave', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
