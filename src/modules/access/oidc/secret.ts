import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that only one browser holds, in a cookie or in an address of ours. */
export function drawSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of one. A plain hash is enough: 256 random bits cannot be guessed from it. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
