import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { bestEncoding } from './compression.ts'

/** A built file with the forms it can travel in. */
type Asset = {
  readonly type: string
  readonly keeping: string
  readonly tag: string
  readonly plain: Bytes
  readonly br: Bytes | undefined
  readonly gzip: Bytes | undefined
}
type Bytes = Uint8Array<ArrayBuffer>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** All files of a folder by their address, read once: there are a dozen, and they do not change while the app runs. */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name),
  )
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(folder, path).split(sep).join('/')}`, readAsset(path)]
    }),
  )
}

function readAsset(path: string): Asset {
  const plain = bytesOf(path)
  const isNamedByContent = /\.[0-9a-f]{8,}\.\w+$/.test(path)
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    keeping: isNamedByContent ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    plain,
    br: existsSync(`${path}.br`) ? bytesOf(`${path}.br`) : undefined,
    gzip: existsSync(`${path}.gz`) ? bytesOf(`${path}.gz`) : undefined,
  }
}

function bytesOf(path: string): Bytes {
  return Uint8Array.from(readFileSync(path))
}

/** Sends a file in the smallest form the browser takes. */
export function answerAsset(asset: Asset, request: Request, headers: Readonly<Record<string, string>>): Response {
  const all: Record<string, string> = {
    ...headers,
    'content-type': asset.type,
    'cache-control': asset.keeping,
    vary: 'Accept-Encoding',
    etag: asset.tag,
  }
  if (request.headers.get('if-none-match') === asset.tag) return new Response(null, { status: 304, headers: all })
  const encoding = bestEncoding(request.headers.get('accept-encoding'))
  const packed = encoding === undefined ? undefined : asset[encoding]
  if (encoding !== undefined && packed !== undefined) all['content-encoding'] = encoding
  return new Response(packed ?? asset.plain, { headers: all })
}
