import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'

/** Looks at pages with the eyes of everybody: one heading, a title, no sideways scrolling, and nothing axe finds against WCAG 2.2 AA. */
export type Look = { readonly at: (name?: string) => Promise<void>; readonly end: () => Promise<void> }

type Seat = {
  readonly page: Page
  readonly browser: Browser
  readonly viewport: { readonly width: number; readonly height: number } | null
  readonly hasScripts: boolean
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export function lookingFrom({ page, browser, viewport, hasScripts }: Seat): Look {
  let stand: Page | undefined
  return {
    at: async (name) => {
      await looksWhole(page)
      await takePicture(page, name)
      // Axe waits on promises, which never settle where scripts are off: there it looks at a copy of the page, next door.
      if (!hasScripts) stand ??= await (await browser.newContext({ viewport, javaScriptEnabled: true })).newPage()
      if (stand !== undefined) await copyOnto(stand, page)
      await passesAxe(stand ?? page, page.url())
    },
    end: async () => await stand?.context().close(),
  }
}

async function looksWhole(page: Page): Promise<void> {
  await expect(page.locator('h1'), `${page.url()} has one h1`).toHaveCount(1)
  expect((await page.title()).length, `${page.url()} has a title`).toBeGreaterThan(5)
  await hasNoSidewaysScroll(page)
}

export async function hasNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, by } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const tooWide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1)
    return {
      wide: document.documentElement.scrollWidth - room,
      by: tooWide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
    }
  })
  expect(wide, `${page.url()} needs no sideways scrolling; wide: ${by.join(' | ')}`).toBeLessThanOrEqual(0)
}

/** The same document and style sheets at the same address, without any script of the site: what a browser without JavaScript shows. */
async function copyOnto(stand: Page, page: Page): Promise<void> {
  const html = (await page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript>/g, '')
  const address = page.url()
  await stand.route(address, (route) =>
    route.fulfill({ body: html.replaceAll(/<meta http-equiv="refresh"[^>]*>/g, ''), contentType: 'text/html; charset=utf-8' }),
  )
  await stand.goto(address)
  await stand.unroute(address)
}

async function passesAxe(page: Page, address: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join(' | ')}`,
  )
  expect(found, `axe at ${address}`).toEqual([])
}

async function takePicture(page: Page, name: string | undefined): Promise<void> {
  const folder = process.env['HEDGEROW_PICTURES']
  if (folder === undefined || name === undefined) return
  await page.screenshot({ path: `${folder}/${name}-${test.info().project.name.split(' ')[0]}.png`, fullPage: true })
}
