import { randomFillSync } from 'node:crypto'

// Asking the system for a few bytes costs as much as asking for many, and each id and nonce needs only a few.
const store = Buffer.alloc(4096)
let used = store.length

/** Fills with unpredictable bytes, each given out once and then wiped. */
export function fillRandomly(bytes: Uint8Array): void {
  if (bytes.length > store.length) {
    randomFillSync(bytes)
    return
  }
  if (used + bytes.length > store.length) {
    randomFillSync(store)
    used = 0
  }
  bytes.set(store.subarray(used, used + bytes.length))
  store.fill(0, used, used + bytes.length)
  used += bytes.length
}
