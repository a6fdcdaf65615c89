import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { fillRandomly } from './randomness.ts'

/** The bytes do not open: they were changed, moved, or sealed under another key. Says nothing about what they hold. */
export class CannotUnseal extends Error {
  override readonly name = 'CannotUnseal'
}

const nonceLength = 12
const tagLength = 16

/**
 * AES-256-GCM: a fresh random nonce, the sealed bytes, the tag. `about` is authenticated with them and not kept.
 * The key is a KeyObject because Node prepares one for use once, and bare bytes again for every word.
 */
export function sealWith(key: KeyObject, open: Uint8Array, about: string): Buffer {
  const nonce = Buffer.alloc(nonceLength)
  fillRandomly(nonce)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(open), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealWith` sealed under the same key and `about`. */
export function unsealWith(key: KeyObject, sealed: Uint8Array, about: string): Buffer {
  if (sealed.length < nonceLength + tagLength) throw new CannotUnseal('Sealed bytes are too short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)), decipher.final()])
  } catch {
    throw new CannotUnseal('Sealed bytes were changed, moved, or belong to another key')
  }
}
