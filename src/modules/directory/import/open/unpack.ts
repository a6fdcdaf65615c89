import { gunzipSync } from 'node:zlib'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { Limits } from '../limits.ts'

export type NotUnpacked = 'gzip-bomb' | 'gzip-damaged'

// What even an empty file may unpack to, so that the ratio does not refuse a small file of spaces.
const alwaysAllowed = 64 * 1024

/** Unpacks what is packed with gzip, told by its first bytes and not by its name; anything else comes back as it is. */
export function unpack(bytes: Buffer, limits: Limits): Result<Buffer, NotUnpacked> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes)
  const most = Math.min(limits.feedBytes, bytes.length * limits.gzipRatio + alwaysAllowed)
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: most }))
  } catch (fault) {
    return refuse(isTooLarge(fault) ? 'gzip-bomb' : 'gzip-damaged')
  }
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'
}
