import { describe, expect, it } from 'vitest'
import { browserOf, readBrowser, spellBrowser } from './browser.ts'

describe('the browser a session was opened with', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36', 'chrome/windows'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36 Edg/138.0', 'edge/windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1', 'safari/iphone'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', 'safari/mac'],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36',
      'samsung/android',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/138.0 Safari/537.36', 'chrome/chromebook'],
    ['curl/8.5.0', 'other/other'],
  ])('is known by its family: %s', (userAgent, spelt) => {
    expect(spellBrowser(browserOf(userAgent))).toBe(spelt)
    expect(readBrowser(spelt)).toEqual(browserOf(userAgent))
  })

  it('may say nothing, or something nobody knows any more', () => {
    expect(browserOf(null)).toEqual({ browser: 'other', system: 'other' })
    expect(readBrowser('netscape')).toEqual({ browser: 'other', system: 'other' })
  })
})
