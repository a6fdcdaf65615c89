import { createPublicKey } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyUnusable } from '../crypto/masterKey.ts'
import { firstBefore, lineHash, provenance, readHeadLine, writeHeadLine } from './headLine.ts'
import { ownPublicKeys, readPublicKeys, readSigningKey } from './signingKey.ts'

let dataFolder: string
const hash = 'ab'.repeat(32)
const line = {
  network: 'n',
  line: 1,
  at: '2026-05-01T09:00:00.000Z',
  before: firstBefore,
  heads: [[0, 3, hash]] as [number, number, string][],
  all: true,
}

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'hedgerow-heads-'))
})
afterAll(() => rm(dataFolder, { recursive: true, force: true }))

describe('the signing key', () => {
  it('is made once, and its public half lies beside it under its own name', async () => {
    const key = await readSigningKey({ dataFolder })
    const again = await readSigningKey({ dataFolder })
    expect(again.id).toBe(key.id)
    expect(key.id).toMatch(/^[0-9a-f]{16}$/)
    const name = `audit-${key.id}.public.pem`
    expect((await readdir(join(dataFolder, 'keys'))).sort()).toEqual([name, 'audit-signing.key'].sort())
    expect(await readFile(join(dataFolder, 'keys', name), 'utf8')).toBe(key.publicPem)
    expect(createPublicKey(key.publicPem).asymmetricKeyType).toBe('ed25519')
    expect([...(await ownPublicKeys({ dataFolder })).keys()]).toEqual([key.id])
  })

  it('mends a public half that was cut off while it was written, and leaves nothing else behind', async () => {
    const key = await readSigningKey({ dataFolder })
    const keys = join(dataFolder, 'keys')
    await writeFile(join(keys, `audit-${key.id}.public.pem`), key.publicPem.slice(0, 40))
    await readSigningKey({ dataFolder })
    expect([...(await ownPublicKeys({ dataFolder })).keys()]).toEqual([key.id])
    expect((await readdir(keys)).length).toBe(2)
  })

  it('leaves the public half that lies there, and takes no other file of the folder for one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hedgerow-heads-'))
    try {
      const { id, publicPem } = await readSigningKey({ dataFolder: folder })
      const named = join(folder, 'keys', `audit-${id}.public.pem`)
      await writeFile(named, `${publicPem}\n# kept by hand\n`)
      for (const other of [`old-audit-${id}.public.pem`, `audit-${id}.public.pem.saved`, 'audit-1.public.pem'])
        await writeFile(join(folder, 'keys', other), 'nothing')
      expect((await readSigningKey({ dataFolder: folder })).id).toBe(id)
      expect(await readFile(named, 'utf8')).toContain('kept by hand')
      expect([...(await ownPublicKeys({ dataFolder: folder })).keys()]).toEqual([id])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('is none where nothing was ever signed', async () => {
    expect((await ownPublicKeys({ dataFolder: join(dataFolder, 'nowhere') })).size).toBe(0)
  })

  it('is refused when its file, or a public one, holds no such key', async () => {
    const other = await mkdtemp(join(tmpdir(), 'hedgerow-heads-'))
    try {
      await readSigningKey({ dataFolder: other })
      await writeFile(join(other, 'keys', 'audit-signing.key'), Buffer.alloc(31).toString('base64'))
      await expect(readSigningKey({ dataFolder: other })).rejects.toThrow(/audit-signing\.key does not hold a key of 32 bytes/)
      const pem = join(other, 'not-a-key.pem')
      await writeFile(pem, 'nothing')
      await expect(readPublicKeys([pem])).rejects.toThrow(KeyUnusable)
      const { generateKeyPairSync } = await import('node:crypto')
      const { publicKey } = generateKeyPairSync('x25519')
      await writeFile(pem, publicKey.export({ type: 'spki', format: 'pem' }))
      await expect(readPublicKeys([pem])).rejects.toThrow('not-a-key.pem does not hold an Ed25519 public key in PEM')
    } finally {
      await rm(other, { recursive: true, force: true })
    }
  })
})

describe('a line of signed heads', () => {
  it('reads back as it was written, and is ours', async () => {
    const key = await readSigningKey({ dataFolder })
    const text = writeHeadLine({ ...line, restart: { because: 'drill', had: 4 }, torn: hash }, key)
    const read = readHeadLine(text)
    expect(read).toMatchObject({ ...line, key: key.id, text, restart: { because: 'drill', had: 4 }, torn: hash })
    expect(text.startsWith(read?.signed.slice(0, -1) ?? 'x')).toBe(true)
    expect(read && provenance(read, await ownPublicKeys({ dataFolder }))).toBe('ours')
  })

  it('is changed when any character of it is, and another’s when the key is not known', async () => {
    const key = await readSigningKey({ dataFolder })
    const keys = await ownPublicKeys({ dataFolder })
    const forged = readHeadLine(writeHeadLine(line, key).replace('"line":1', '"line":2'))
    expect(forged && provenance(forged, keys)).toBe('changed')
    const unknown = readHeadLine(writeHeadLine(line, { ...key, id: '0'.repeat(16) }))
    expect(unknown && provenance(unknown, keys)).toBe('another-key')
  })

  it('is none of ours when it has another form', async () => {
    const key = await readSigningKey({ dataFolder })
    const good = writeHeadLine(line, key)
    const bad = [
      '',
      'nonsense',
      good.slice(1),
      `${good} `,
      ` ${good}`,
      good.slice(0, -4),
      good.replace('"all":true', '"all":true,"more":1'),
      good.replace('"line":1', '"line":-1'),
      good.replace('"line":1', '"line":1.5'),
      good.replace(hash, hash.toUpperCase()),
      good.replace(hash, `${hash}0`),
      good.replace(hash, `x${hash}`),
      good.replace(firstBefore, firstBefore.slice(1)),
      good.replace('{"network"', '{network'),
    ]
    expect(bad.filter((text) => readHeadLine(text) !== undefined)).toEqual([])
  })

  it('names the one before by its SHA-256, and the first by noughts', () => {
    expect(lineHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(firstBefore).toBe('0'.repeat(64))
  })
})
