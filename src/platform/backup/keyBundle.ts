import { createSecretKey, randomBytes, scryptSync } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotUnseal, sealWith, unsealWith } from '../crypto/sealing.ts'
import { BackupRefused } from './backupRefused.ts'
import type { FoundKeys } from './keys.ts'

const bundleForm = z.object({
  form: z.literal('hedgerow keys 1'),
  madeAt: z.string(),
  salt: z.base64(),
  /** Cost of guessing one passphrase: N, r and p of scrypt. */
  scrypt: z.tuple([
    z
      .int()
      .min(2)
      .max(2 ** 20),
    z.int().min(1).max(16),
    z.int().min(1).max(4),
  ]),
  sealed: z.base64(),
})
const contents = z.record(z.string().regex(/^[\w.-]+$/), z.base64())

export const shortestPassphrase = 16
/** 128 MB and half a second for each guess. */
const cost: [number, number, number] = [2 ** 17, 8, 1]

/** Writes all keys of a data folder into one file that opens with a passphrase alone. */
export async function writeKeyBundle(given: {
  readonly keys: string
  readonly masterKey: Buffer
  readonly to: string
  readonly passphrase: string
  readonly at: Date
}): Promise<string> {
  const { keys, masterKey, to, passphrase, at } = given
  if (passphrase.length < shortestPassphrase)
    throw new BackupRefused(
      `The passphrase must have at least ${shortestPassphrase} letters: four or five words that do not belong together.`,
    )
  const names = (await readdir(keys).catch(() => [])).filter((name) => /^[\w.-]+$/.test(name) && name !== 'master.key')
  const files: Record<string, string> = { 'master.key': Buffer.from(masterKey.toString('base64')).toString('base64') }
  for (const name of names) files[name] = (await readFile(join(keys, name))).toString('base64')
  const salt = randomBytes(16)
  const about = { form: 'hedgerow keys 1', madeAt: at.toISOString(), salt: salt.toString('base64'), scrypt: cost } as const
  const sealed = sealWith(keyFrom(passphrase, salt, cost), Buffer.from(JSON.stringify(files)), JSON.stringify(about))
  await mkdir(to, { recursive: true })
  const file = join(to, `hedgerow-keys-${at.toISOString().slice(0, 10)}.json`)
  await writeFile(`${file}.part`, `${JSON.stringify({ ...about, sealed: sealed.toString('base64') }, undefined, 1)}\n`, {
    mode: 0o600,
    flush: true,
  })
  await rename(`${file}.part`, file)
  return file
}

/** Opens a bundle; a wrong passphrase and a damaged file cannot be told apart. */
export async function openKeyBundle(file: string, passphrase: string): Promise<FoundKeys> {
  const read = bundleForm.safeParse(jsonIn(await readFile(file, 'utf8').catch(() => '')))
  if (!read.success) throw new BackupRefused(`${file} is not a bundle of keys that "backup keys" wrote.`)
  const { sealed, ...about } = read.data
  const files = unsealed(Buffer.from(sealed, 'base64'), keyFrom(passphrase, Buffer.from(about.salt, 'base64'), about.scrypt), about)
  const master = files['master.key']
  if (master === undefined) throw new BackupRefused(`${file} holds no master key.`)
  return {
    masterKey: Buffer.from(Buffer.from(master, 'base64').toString(), 'base64'),
    putIn: async (into) => {
      const folder = join(into, 'keys')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await chmod(folder, 0o700)
      for (const [name, text] of Object.entries(files))
        await writeFile(join(folder, name), Buffer.from(text, 'base64'), { mode: 0o600, flush: true })
    },
  }
}

function unsealed(sealed: Buffer, key: ReturnType<typeof keyFrom>, about: object): Readonly<Record<string, string>> {
  try {
    return contents.parse(JSON.parse(unsealWith(key, sealed, JSON.stringify(about)).toString()))
  } catch (fault) {
    if (!(fault instanceof CannotUnseal)) throw fault
    throw new BackupRefused('The bundle of keys does not open. Either the passphrase is another one, or the file was damaged.')
  }
}

function keyFrom(passphrase: string, salt: Buffer, [cost, blockSize, parallelization]: readonly [number, number, number]) {
  const maxmem = 256 * cost * blockSize
  return createSecretKey(scryptSync(passphrase.normalize('NFKC'), salt, 32, { cost, blockSize, parallelization, maxmem }))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
