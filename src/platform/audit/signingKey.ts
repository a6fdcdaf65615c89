import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KeyUnusable } from '../crypto/masterKey.ts'
import { secretIn } from '../crypto/secretFile.ts'

/** Signs heads of the audit. Who holds the public key can check them, and nobody can sign with it. */
export type SigningKey = {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly id: string
  readonly publicPem: string
  readonly sign: (text: string) => string
}
/** Public keys whose heads are believed, by their id. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicName = /^audit-[0-9a-f]{16}\.public\.pem$/

/** The key of this data folder, made at the first asking. Its public half lies beside it, to be kept somewhere else as well. */
export async function readSigningKey({ dataFolder }: { readonly dataFolder: string }): Promise<SigningKey> {
  const folder = join(dataFolder, 'keys')
  const seed = Buffer.from(await secretIn(folder, 'audit-signing.key'), 'base64')
  if (seed.length !== 32)
    throw new KeyUnusable(`${join(folder, 'audit-signing.key')} does not hold a key of 32 bytes in base64. Put back the file.`)
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' })
  const open = createPublicKey(secret)
  const publicPem = open.export({ type: 'spki', format: 'pem' }).toString()
  const id = idOf(open)
  // An old key's public half stays, so that what it signed can still be checked.
  await keepPublicHalf(folder, id, publicPem)
  return { id, publicPem, sign: (text) => sign(null, Buffer.from(text, 'utf8'), secret).toString('base64') }
}

/** The public halves that lie beside the signing key; none where nothing was ever signed. */
export async function ownPublicKeys({ dataFolder }: { readonly dataFolder: string }): Promise<PublicKeys> {
  const folder = join(dataFolder, 'keys')
  const names = await readdir(folder).catch(() => [])
  return readPublicKeys(names.filter((name) => publicName.test(name)).map((name) => join(folder, name)))
}

/** Public keys from files in PEM. */
export async function readPublicKeys(files: readonly string[]): Promise<PublicKeys> {
  const keys = await Promise.all(files.map(async (file) => publicKeyOf(await readFile(file, 'utf8'), file)))
  return new Map(keys.map((key) => [idOf(key), key]))
}

function publicKeyOf(pem: string, file: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below, with the name of the file.
  }
  throw new KeyUnusable(`${file} does not hold an Ed25519 public key in PEM.`)
}

function idOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}

function isWhole(pem: string, file: string): boolean {
  try {
    return publicKeyOf(pem, file) !== undefined
  } catch {
    return false
  }
}

/** Written whole and then named: a process that is killed meanwhile leaves no half of a key behind, and half of one is mended at the next start. */
async function keepPublicHalf(folder: string, id: string, pem: string): Promise<void> {
  const file = join(folder, `audit-${id}.public.pem`)
  if (isWhole(await readFile(file, 'utf8').catch(() => ''), file)) return
  const unnamed = join(folder, `audit-${id}-${randomBytes(6).toString('hex')}.public.pem`)
  await writeFile(unnamed, pem, { mode: 0o644, flush: true })
  await rename(unnamed, file)
}
