import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Html } from '../nhs/index.ts'

/** Where the built CSS and JavaScript are; their names carry a hash of their content. */
export type AssetAddresses = { readonly css: string; readonly js: string }

type DocumentParts = {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  /** The whole of `<title>`. */
  readonly title: string
  readonly assets: AssetAddresses
  /** Keeps the page out of search engines: anything private or signed in. */
  readonly isPrivate: boolean
  /** Seconds until the page loads itself again, where no script does better. */
  readonly refreshAfter?: number | undefined
  readonly children: Child
}

/** Tells nhsuk-frontend that the browser runs modules. The content policy allows exactly this text, by its hash. */
export const supportedScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '');"

/** The outside of every page. */
export function Document({ lang, direction, title, assets, isPrivate, refreshAfter, children }: DocumentParts): Html {
  const head = (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fdfcf8" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#141a16" media="(prefers-color-scheme: dark)" />
      {isPrivate ? <meta name="robots" content="noindex, nofollow" /> : null}
      {refreshAfter === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshAfter)} />
        </noscript>
      )}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/site.webmanifest" />
      <link rel="stylesheet" href={assets.css} />
    </head>
  )
  return html`<!doctype html>
<html lang="${lang}" dir="${direction}" class="hr-page">${head}<body><script>${raw(supportedScript)}</script>${children}<script type="module" src="${assets.js}"></script></body></html>`
}
