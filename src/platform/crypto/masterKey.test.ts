import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derive, KeyUnusable, readMasterKey } from './masterKey.ts'
import { fillRandomly } from './randomness.ts'

let dataFolder: string
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'hedgerow-keys-'))
})
afterAll(() => rm(dataFolder, { recursive: true, force: true }))

describe('the master key', () => {
  it('is the setting when there is one', async () => {
    const masterKey = Buffer.alloc(32, 9)
    expect(await readMasterKey({ masterKey, dataFolder: '/nowhere' })).toBe(masterKey)
  })

  it('else is made once, for us alone to read, and is the same ever after', async () => {
    const first = await readMasterKey({ masterKey: undefined, dataFolder })
    expect(first).toHaveLength(32)
    expect(first.equals(Buffer.alloc(32))).toBe(false)
    expect(await readMasterKey({ masterKey: undefined, dataFolder })).toEqual(first)
    expect(await readdir(join(dataFolder, 'keys'))).toEqual(['master.key'])
    expect((await stat(join(dataFolder, 'keys', 'master.key'))).mode & 0o777).toBe(0o600)
  })

  it('that is no key is refused, saying which file to put back', async () => {
    await writeFile(join(dataFolder, 'keys', 'master.key'), Buffer.alloc(31).toString('base64'))
    const asked = readMasterKey({ masterKey: undefined, dataFolder })
    await expect(asked).rejects.toThrow(KeyUnusable)
    await expect(asked).rejects.toThrow(/master\.key does not hold a key of 32 bytes in base64\. Put back the file/)
    expect(new KeyUnusable('x').name).toBe('KeyUnusable')
  })
})

describe('a derived key', () => {
  it('is of its purpose and its master key alone, and neither of them', () => {
    const master = Buffer.alloc(32, 1)
    expect(derive(master, 'data keys')).toEqual(derive(master, 'data keys'))
    // RFC 2104 over “hedgerow data keys”: changing it would make every sealed word unreadable.
    expect(derive(master, 'data keys').toString('hex')).toBe('6f392615ba884bddfe7188be531b197b34f29bd2c1e38bb46ffc09dbfe1f55fb')
    expect(derive(master, 'data keys')).not.toEqual(derive(master, 'person keys'))
    expect(derive(master, 'data keys')).not.toEqual(derive(Buffer.alloc(32, 2), 'data keys'))
  })
})

describe('randomness', () => {
  it('is given out once, of any length, and across the end of the store', () => {
    const seen = new Set<string>()
    for (let round = 0; round < 1200; round += 1) {
      const bytes = Buffer.alloc(12)
      fillRandomly(bytes)
      expect(bytes.some((byte) => byte !== 0)).toBe(true)
      seen.add(bytes.toString('hex'))
    }
    expect(seen.size).toBe(1200)
  })

  it.each([1, 4095, 4096, 4097, 9000])('fills %i bytes to the end', (length) => {
    // A byte can be nought by chance; that the last is in each of twenty tries, never.
    const lasts = Array.from({ length: 20 }, () => {
      const bytes = Buffer.alloc(length)
      fillRandomly(bytes)
      return bytes[length - 1]
    })
    expect(lasts.some((byte) => byte !== 0)).toBe(true)
  })
})
