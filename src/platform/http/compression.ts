import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Below this, headers cost more than compression saves. */
const smallest = 1000
// A window of 256 kB holds any page of ours whole; the usual four megabytes are asked of the system for each answer anew.
const cheapBrotli = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 2,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  },
}

export type Encoded = { readonly bytes: Uint8Array<ArrayBuffer>; readonly encoding: 'br' | 'gzip' | undefined }

/** Compresses text made for one request: a cheap level, in this thread, because a page is small and a thread's queue is not. */
export function encode(text: string, accepts: string | null): Encoded {
  const bytes = new TextEncoder().encode(text)
  const encoding = bytes.length < smallest ? undefined : bestEncoding(accepts)
  if (encoding === 'br') return { bytes: Uint8Array.from(brotliCompressSync(bytes, cheapBrotli)), encoding }
  if (encoding === 'gzip') return { bytes: Uint8Array.from(gzipSync(bytes, { level: 1 })), encoding }
  return { bytes, encoding }
}

/** The best of ours that the browser takes; `q=0` says it does not. */
export function bestEncoding(accepts: string | null): 'br' | 'gzip' | undefined {
  const taken = new Set(
    (accepts ?? '')
      .split(',')
      .filter((part) => !/;\s*q=0(\.0+)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim().toLowerCase()),
  )
  return (['br', 'gzip'] as const).find((encoding) => taken.has(encoding))
}
