import { describe, expect, it } from 'vitest'
import { filesMatching, textOf } from './files.ts'

/** What may speak to the outside world, and why; everything else asks the guard (src/platform/egress). */
const mayCall: Readonly<Record<string, string>> = {
  'src/platform/egress/': 'the guard itself',
  'src/platform/messages/mail.ts': 'speaks to the operator’s own mail server',
  'src/client/': 'runs in the browser, where the browser’s own rules hold',
}
/** Speaks through the guard's `guardedCall`: a test of its own proves that (src/modules/access/oidc). */
const throughTheGuard = /^src\/modules\/access\/oidc\//

const reaches = [
  /\bfetch\s*\(/,
  /\bglobalThis\.fetch\b/,
  /\b(?:http|https|http2|net|tls|dgram)\.(?:request|get|connect|createConnection|createSocket)\s*\(/,
  /from ['"](?:node:)?(?:http|https|http2|tls|dgram)['"]/,
  /from ['"](?:undici|axios|got|node-fetch|ws|superagent)['"]/,
  /\bnew (?:WebSocket|XMLHttpRequest|EventSource)\b/,
]

const sources = filesMatching(/^src\/.*\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file))
const speaks = (text: string): boolean => reaches.some((each) => each.test(withoutTypes(text)))

/** An import of types alone calls nobody. */
function withoutTypes(text: string): string {
  return text.replaceAll(/^import type .*$/gm, '').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

describe('what the server fetches', () => {
  it('was looked at, and the guard is seen to speak', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(speaks(textOf('src/platform/egress/guardedFetch.ts'))).toBe(true)
  })

  it('goes through the guard, from every file', () => {
    const loose = sources.filter((file) => !Object.keys(mayCall).some((start) => file.startsWith(start)) && !throughTheGuard.test(file))
    expect(loose.filter((file) => speaks(textOf(file)))).toEqual([])
  })

  it('names no exception that is not needed', () => {
    for (const start of Object.keys(mayCall))
      expect(
        sources.some((file) => file.startsWith(start)),
        start,
      ).toBe(true)
  })

  it('of the sign-in by others goes through the guard as well: their library is given our way to call', () => {
    const files = sources.filter((file) => throughTheGuard.test(file))
    expect(files.filter((file) => speaks(textOf(file)))).toEqual([])
    const using = files.filter((file) => /from 'openid-client'/.test(withoutTypes(textOf(file))))
    if (using.length > 0)
      expect(files.some((file) => textOf(file).includes('guardedCall') && textOf(file).includes('customFetch'))).toBe(true)
  })
})
