import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const anotherKey = createSecretKey(Buffer.alloc(32, 8))
const words = Buffer.from('lost her husband in May')

describe('sealing', () => {
  it('opens again to the same words, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (open, about) => {
        expect(unsealWith(key, sealWith(key, open, about), about)).toEqual(Buffer.from(open))
      }),
    )
  })

  it('is a nonce of 12 bytes, as many bytes as were given, and a tag of 16; never the same twice', () => {
    const [one, other] = [sealWith(key, words, 'here'), sealWith(key, words, 'here')]
    expect(one).toHaveLength(12 + words.length + 16)
    expect(one.subarray(0, 12)).not.toEqual(other.subarray(0, 12))
    expect(one).not.toEqual(other)
    expect(one.includes('husband')).toBe(false)
  })

  it('opens nothing of which a single bit was changed', () => {
    const sealed = sealWith(key, words, 'here')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unsealWith(key, changed, 'here')).toThrow(CannotUnseal)
    }
  })

  it('opens nothing elsewhere, and nothing under another key, and says so without the words', () => {
    const sealed = sealWith(key, words, 'here')
    expect(() => unsealWith(key, sealed, 'there')).toThrow('changed, moved, or belong to another key')
    expect(() => unsealWith(anotherKey, sealed, 'here')).toThrow(CannotUnseal)
  })

  it('takes no words at all for words, and fewer bytes than that for none', () => {
    const empty = sealWith(key, Buffer.alloc(0), 'here')
    expect(unsealWith(key, empty, 'here')).toHaveLength(0)
    expect(() => unsealWith(key, empty.subarray(1), 'here')).toThrow('too short')
  })

  it('is named for those who look for it in a log', () => {
    expect(new CannotUnseal('x').name).toBe('CannotUnseal')
  })
})
