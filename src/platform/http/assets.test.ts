import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAsset, readAssets } from './assets.ts'

const css = 'body { color: #14401f }'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-assets-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/hedgerow.0a4d9b4b8a.css'), css)
  writeFileSync(join(folder, 'assets/hedgerow.0a4d9b4b8a.css.br'), brotliCompressSync(css))
  writeFileSync(join(folder, 'assets/hedgerow.0a4d9b4b8a.css.gz'), gzipSync(css))
  writeFileSync(join(folder, 'service-worker.js'), 'self')
})
afterAll(() => rmSync(folder, { recursive: true }))

function asked(path: string, headers: Readonly<Record<string, string>> = {}): Response {
  const asset = readAssets(folder).get(path)
  if (asset === undefined) throw new Error(`No ${path}`)
  return answerAsset(asset, new Request(`http://x${path}`, { headers }), { 'x-content-type-options': 'nosniff' })
}

describe('a built file', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', null],
  ])('travels in the smallest form for %s: %s', (accepts, encoding) => {
    const answer = asked('/assets/hedgerow.0a4d9b4b8a.css', { 'accept-encoding': accepts })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  it('is kept for ever when its name says its content, and asked for again soon when not', () => {
    expect(asked('/assets/hedgerow.0a4d9b4b8a.css').headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asked('/service-worker.js').headers.get('cache-control')).toBe('public, max-age=300')
  })

  it('is not sent again to a browser that has it', async () => {
    const tag = asked('/service-worker.js').headers.get('etag') ?? ''
    expect(asked('/service-worker.js', { 'if-none-match': tag }).status).toBe(304)
  })

  it('is found only by its own address: the packed forms and everything outside are not there', () => {
    const assets = readAssets(folder)
    expect([...assets.keys()].sort()).toEqual(['/assets/hedgerow.0a4d9b4b8a.css', '/service-worker.js'])
    expect(readAssets(join(folder, 'not-built')).size).toBe(0)
  })
})
