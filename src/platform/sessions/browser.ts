const browsers = [
  ['edge', /\bEdgA?\//],
  ['opera', /\bOPR\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['safari', /\bSafari\//],
] as const
const systems = [
  ['iphone', /\b(iPhone|iPad)\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMacintosh\b/],
  ['chromebook', /\bCrOS\b/],
  ['linux', /\bLinux\b/],
] as const

export type BrowserFamily = (typeof browsers)[number][0] | 'other'
export type SystemFamily = (typeof systems)[number][0] | 'other'
/** A browser as a session remembers it: enough to know one's own again, too little to tell people apart. */
export type Browser = { readonly browser: BrowserFamily; readonly system: SystemFamily }

/**
 * The family a browser says it belongs to. What it says can be made up, so it is shown and never decided upon.
 *
 * @example
 * browserOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // => { browser: 'firefox', system: 'linux' }
 */
export function browserOf(userAgent: string | null): Browser {
  const said = userAgent ?? ''
  return {
    browser: browsers.find(([, sign]) => sign.test(said))?.[0] ?? 'other',
    system: systems.find(([, sign]) => sign.test(said))?.[0] ?? 'other',
  }
}

/** As one word of the session's row. */
export function spellBrowser({ browser, system }: Browser): string {
  return `${browser}/${system}`
}

/** Reads the word again; what is unknown by now is other. */
export function readBrowser(spelt: string): Browser {
  const [browser, system] = spelt.split('/')
  return {
    browser: browsers.find(([family]) => family === browser)?.[0] ?? 'other',
    system: systems.find(([family]) => family === system)?.[0] ?? 'other',
  }
}
