import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSite } from '../src/site/index.ts'
import { aVisit } from '../test/builders/aVisit.ts'
import { buildAssets } from './assets.mjs'

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-assets-'))
const built = (address: string) => readFileSync(join(folder, 'public', address))
let addresses: Awaited<ReturnType<typeof buildAssets>>
let css: string

beforeAll(async () => {
  addresses = await buildAssets(folder)
  css = built(addresses.css).toString()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('what browsers fetch', () => {
  it('leaves room for the page: a first visit of a public page stays under 50 kB over the wire', async () => {
    const { frame, site } = makeSite(undefined)
    const page = site.pages.find(({ at }) => at.path === '/help/crisis')
    const visit = aVisit('/help/crisis')
    const screen = await page?.show(visit, await page.load(visit))
    if (screen === undefined || typeof screen === 'string' || 'redirectTo' in screen || 'download' in screen)
      throw new Error('no crisis page')
    const html = brotliCompressSync(String(await frame(screen, visit))).length
    const [style, script] = [built(`${addresses.css}.br`).length, built(`${addresses.js}.br`).length]
    expect(style).toBeLessThan(22_500)
    expect(script).toBeLessThan(6_000)
    expect(html + style + script).toBeLessThan(50_000)
  })

  it('fetches nothing from anywhere else, and holds no font or logo of the NHS', () => {
    expect(css).not.toMatch(/https?:\/\/(?!www\.w3\.org)|Frutiger|@font-face|@import/)
  })

  it('uses no property of a colour that nothing sets', () => {
    const set = new Set([...css.matchAll(/(--(?:hr|nhsuk)-[\w-]+):/g)].map((match) => match[1]))
    const used = new Set([...css.matchAll(/var\((--(?:hr|nhsuk)-[\w-]+)/g)].map((match) => match[1]))
    expect([...used].filter((name) => !set.has(name))).toEqual([])
    expect(used.size).toBeGreaterThan(40)
  })

  it('can be laid out from right to left: the kit’s left and right became start and end', () => {
    expect(css.match(/(?:margin|padding|border)-(?:left|right):/g) ?? []).toEqual([])
  })

  it('is named by its content, and comes in the forms that travel light', () => {
    expect(addresses.css).toMatch(/^\/assets\/hedgerow\.[0-9a-f]{10}\.css$/)
    for (const name of readdirSync(join(folder, 'public/assets')).filter((file) => /\.(css|js)$/.test(file))) {
      expect(existsSync(join(folder, 'public/assets', `${name}.br`)) && existsSync(join(folder, 'public/assets', `${name}.gz`))).toBe(true)
    }
  })

  it('keeps only pages about nobody for when there is no connection', () => {
    const worker = built('/service-worker.js').toString()
    expect([...worker.matchAll(/"(\/[a-z][\w/.-]*)"/g)].map((match) => match[1]).sort()).toEqual(
      [
        ...new Set([
          addresses.css,
          addresses.js,
          ...readdirSync(join(folder, 'public/assets'))
            .filter((file) => /^counting\..*js$/.test(file))
            .map((file) => `/assets/${file}`),
          '/favicon.svg',
          '/help/crisis',
          '/leave',
          '/offline',
          '/shortlist',
        ]),
      ].sort(),
    )
  })
})
