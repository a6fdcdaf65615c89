import { createHash } from 'node:crypto'
import { encode } from './compression.ts'
import type { Download } from './page.ts'

/** How long others may keep an answer. `never` is for whatever is signed in, by private link, recorded, or holds a form. */
export type Keeping = 'never' | { readonly seconds: number; readonly who: 'anybody' | 'this-browser' }

type Text = {
  readonly request: Request
  readonly status: number
  readonly body: string
  readonly type: string
  readonly keeping: Keeping
  readonly headers: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
}

/** Answers with text: compressed, with an ETag when it may be kept, and 304 when the browser has it already. */
export function answerText({ request, status, body, type, keeping, headers, cookies }: Text): Response {
  const all: [string, string][] = [
    ...Object.entries(headers),
    ['content-type', type],
    ['vary', 'Accept-Encoding, Accept-Language, Cookie'],
    ['cache-control', cacheControl(keeping)],
  ]
  for (const line of cookies ?? []) all.push(['set-cookie', line])
  if (keeping !== 'never') {
    const tag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
    all.push(['etag', tag])
    if (
      request.headers
        .get('if-none-match')
        ?.split(',')
        .some((known) => known.trim() === tag)
    )
      return new Response(null, { status: 304, headers: all })
  }
  const { bytes, encoding } = encode(body, request.headers.get('accept-encoding'))
  if (encoding !== undefined) all.push(['content-encoding', encoding])
  return new Response(bytes, { status, headers: all })
}

/** A file to keep: whoever asked for it gets it, no cache does, and no browser shows it as a page. */
export function answerDownload(request: Request, { download, fileName, mediaType }: Download, headers: Text['headers']): Response {
  const asFile = { 'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]+/g, '-')}"` }
  if (typeof download !== 'string')
    return new Response(download, { headers: { ...headers, ...asFile, 'content-type': mediaType, 'cache-control': 'no-store' } })
  return answerText({
    request,
    status: 200,
    body: download,
    type: `${mediaType}; charset=utf-8`,
    keeping: 'never',
    headers: { ...headers, ...asFile },
  })
}

/** Sends the browser on with a GET. */
export function answerElsewhere(to: string, headers: Readonly<Record<string, string>>, cookies: readonly string[]): Response {
  return new Response(null, {
    status: 303,
    headers: [
      ...Object.entries(headers),
      ...cookies.map((line): [string, string] => ['set-cookie', line]),
      ['location', to],
      ['cache-control', 'no-store'],
    ],
  })
}

function cacheControl(keeping: Keeping): string {
  if (keeping === 'never') return 'no-store'
  const who = keeping.who === 'anybody' ? 'public' : 'private'
  return keeping.seconds === 0 ? `${who}, no-cache` : `${who}, max-age=${keeping.seconds}, must-revalidate`
}
