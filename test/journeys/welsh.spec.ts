import type { Page } from '@playwright/test'
import { joinWords } from '../../src/modules/referrals/words/join.ts'
import { linkWords } from '../../src/modules/referrals/words/personLink.ts'
import { englishSentences } from './support/english.ts'
import { goOn, sentOn } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { messageAbout } from './support/outbox.ts'

const say = joinWords('cy')

test('somebody who speaks Welsh goes the whole way in Welsh, and back', async ({ page, looksRight }) => {
  const nest = someone('Nest')
  const english = await englishSentences()
  expect(english.size, 'the English catalogue was found').toBeGreaterThan(300)
  const isWelsh = async (name: string) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
    expect(await englishIn(page, english), `English on ${page.url()}`).toEqual([])
    await looksRight(`cy-${name}`)
  }

  await test.step('the switch keeps the page and what was asked', async () => {
    await page.goto('/find?need=company&near=QZ1+2AB')
    await page.getByRole('link', { name: 'Cymraeg' }).click()
    await expect(page).toHaveURL(/\/find\?need=company&near=QZ1\+2AB$/)
    await page.goto('/')
    await isWelsh('start')
    await page.locator('#need').fill('rwy’n unig ers i fy ngŵr farw')
    await page.locator('#near').fill('Pontferrow')
    await page.getByRole('main').getByRole('button').first().click()
    await isWelsh('results')
  })

  await test.step('she asks to join, question by question', async () => {
    await page.goto('/find?need=Wellbeing+peer+group&near=QZ1+2AB')
    await page.getByRole('link', { name: 'Wellbeing peer group', exact: true }).first().click()
    await isWelsh('activity')
    await page.locator('a[href^="/join/"]').click()
    await isWelsh('who')
    await page.getByRole('radio', { name: say('who.me'), exact: true }).check()
    await goOn(page)
    await goOn(page)
    await expect(page.getByRole('alert')).toContainText(say('name.error'))
    await isWelsh('name')
    await page.getByLabel(say('nameLabel'), { exact: true }).fill(nest.name)
    await goOn(page)
    await isWelsh('reach')
    await page.getByLabel(say('reach.email'), { exact: true }).check()
    await page.getByLabel(say('email'), { exact: true }).fill(nest.email)
    for (const question of ['safe', 'help', 'why'] as const) {
      await goOn(page)
      await isWelsh(question)
    }
    await goOn(page)
    await isWelsh('share')
    await page.getByLabel(say('share.called')).check()
    await goOn(page)
    await isWelsh('check')
    await page.getByRole('button', { name: say('send') }).click()
  })

  await test.step('what she reads afterwards is in Welsh too, on the page and in her e-mail', async () => {
    const { reference } = await sentOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(linkWords('cy')('sentTitle', { called: 'Nest' }))
    await isWelsh('sent')
    const link = page.url()
    await expect(await messageAbout(page, /^Rydyn ni wedi gofyn i /, reference)).toContainText('Helo Nest')
    await page.goto(link)
  })

  await test.step('and back to English on the same page', async () => {
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('main')).toContainText('What happens next')
  })
})

/** Pieces of text on the page that are a sentence of our English catalogue. What groups wrote themselves stays as they wrote it. */
async function englishIn(page: Page, english: ReadonlySet<string>): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.closest('script, style, [lang="en"]') === null)
        pieces.push(walker.currentNode.textContent?.trim() ?? '')
    return pieces
  })
  return said.filter((piece) => english.has(piece))
}
