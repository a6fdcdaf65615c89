// Takes the pictures of the README from the running product: `node --import tsx tools/pictures.ts http://127.0.0.1:3000`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { findChromium, withoutChromium } from './chromium.mjs'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const site = process.argv[2] ?? 'http://127.0.0.1:3000'

type Picture = { readonly name: string; readonly of: (page: Page) => Promise<void> }

const pictures: readonly Picture[] = [
  { name: 'start', of: async (page) => void (await page.goto('/')) },
  { name: 'results', of: (page) => search(page) },
  {
    name: 'activity',
    of: async (page) => {
      await search(page)
      await page.locator('.hr-card').getByRole('link').first().click()
    },
  },
  {
    name: 'coordinator',
    of: async (page) => {
      await page.goto('/demo')
      await page.getByRole('button', { name: 'Sign in as Nia Prosser' }).click()
      await page.goto('/coordinator')
    },
  },
]

async function search(page: Page): Promise<void> {
  await page.goto(`/find?${new URLSearchParams({ need: 'my husband died and I never go out', near: 'QZ1 2AB' })}`)
}

const executablePath = findChromium()
if (executablePath === undefined) throw new Error(withoutChromium)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  mkdirSync(folder, { recursive: true })
  for (const { name, of } of pictures) {
    const context = await browser.newContext({ baseURL: site, viewport: { width: 1100, height: 860 }, locale: 'en-GB' })
    const page = await context.newPage()
    await of(page)
    await page.screenshot({ path: `${folder}${name}.png` })
    await context.close()
  }
} finally {
  await browser.close()
}
