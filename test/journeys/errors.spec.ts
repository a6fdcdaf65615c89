import type { Page, Route } from '@playwright/test'
import { askToJoin, goOn, joinable, openActivity, type Sent } from './support/joining.ts'
import { expect, onlyWithScripts, someone, test } from './support/journey.ts'
import { messageAbout, messagesAbout } from './support/outbox.ts'

test('a name left out is asked for again, kindly, and nothing else is lost', async ({ page, looksRight, javaScriptEnabled }) => {
  await openActivity(page, joinable.peerGroup)
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await page.getByRole('radio', { name: 'Me', exact: true }).check()
  await goOn(page)
  await page.getByLabel('What to call you').fill('Bee')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await goOn(page)
  expect((await answered).status()).toBe(422)

  await expect(page).toHaveTitle(/^Error: /)
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Tell us a name. A first name is enough')
  await expect(page.getByLabel('What to call you')).toHaveValue('Bee')
  await looksRight('error-name')
  const hasScripts = javaScriptEnabled !== false
  if (hasScripts) await expect(page.locator('.nhsuk-error-summary'), 'the summary has the focus').toBeFocused()
  await summary.getByRole('link').click()
  if (hasScripts) await expect(page.getByLabel('Name', { exact: true }), 'the link leads to the field').toBeFocused()
  else await expect(page).toHaveURL(/#name$/)
  await page.getByLabel('Name', { exact: true }).fill('Beatrix')
  await goOn(page)
  await expect(page.getByText('How should we reach you?')).toBeVisible()
})

test('a private link that is wrong, and one that never was, are the same page', async ({ page, looksRight }) => {
  const { link } = await askToJoin(page, joinable.peerGroup, someone('Lee'))
  const wrong = `${link.slice(0, -4)}AAAA`
  const pages: string[] = []
  for (const path of [wrong, `/r/${'x'.repeat(43)}`, '/p/nothing', '/r/x/withdraw']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    pages.push((await page.getByRole('main').innerText()).trim())
  }
  expect(new Set(pages).size, 'one and the same text').toBe(1)
  await looksRight('not-found')
})

test.describe('in a hurry', () => {
  onlyWithScripts('pressing twice before the answer comes needs the browser to send twice')

  test('pressing Send twice makes one request', async ({ page }) => {
    const kit = someone('Kit')
    const { reference } = await askToJoinTwice(page, kit)
    await messageAbout(page, /We have asked/, kit.email)
    const asked = (await messagesAbout(page, reference)).filter({ has: page.getByRole('heading', { name: /would like to join/ }) })
    await expect(asked, 'the group is asked once').toHaveCount(1)
  })
})

/** Sends the same form twice at the same moment, which is what a double click or a bad connection does. */
async function askToJoinTwice(page: Page, who: ReturnType<typeof someone>): Promise<Sent> {
  const twice = async (route: Route) => {
    if (route.request().method() !== 'POST') return await route.fallback()
    const [first] = await Promise.all([route.fetch({ maxRedirects: 0 }), route.fetch({ maxRedirects: 0 })])
    await route.fulfill({ response: first })
  }
  await page.route('**/join/*/check', twice)
  const sent = await askToJoin(page, joinable.befriending, who)
  await page.unroute('**/join/*/check', twice)
  return sent
}
