import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
/** The bytes of a file as UTF-8 without a byte order mark, and the encoding they came in. `isMended` when that was not UTF-8 throughout. */
export type Decoded = { readonly bytes: Buffer; readonly encoding: Encoding; readonly isMended: boolean }

/** Reads bytes whatever encoding they came in. Feeds say UTF-8; spreadsheets save Windows-1252 and UTF-16 without saying so. */
export function decode(bytes: Buffer): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return mended(bytes, wide)
  const bare = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  if (isUtf8(bare)) return { bytes: bare, encoding: 'utf-8', isMended: false }
  return mended(bare, isMostlyUtf8(bare) ? 'utf-8' : 'windows-1252')
}

function mended(bytes: Buffer, encoding: Encoding): Decoded {
  return { bytes: Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8'), encoding, isMended: true }
}

// Without its mark UTF-16 shows by the zero bytes beside every letter of plain text.
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 512)
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  const many = sample.length / 4
  if (sample.length >= 4 && zeros.odd > many && zeros.even === 0) return 'utf-16le'
  return sample.length >= 4 && zeros.even > many && zeros.odd === 0 ? 'utf-16be' : undefined
}

// A UTF-8 file with a broken byte or two must not become a file full of "Ã©".
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 4 * 1024 * 1024))
  let broken = 0
  let whole = 0
  for (const letter of text) {
    if (letter === '\ufffd') broken += 1
    else if (letter > '\u007f') whole += 1
  }
  return whole > broken
}
