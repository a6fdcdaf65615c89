import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { derive } from '../crypto/masterKey.ts'
import { BackupRefused } from './backupRefused.ts'
import { openKeyBundle } from './keyBundle.ts'

/** Shows whether two master keys are one, and nothing else about them. */
export function keyPrint(masterKey: Buffer): string {
  return derive(masterKey, 'key print').toString('hex').slice(0, 16)
}

export type KeysWishes = {
  /** The folder being restored into. */
  readonly into: string
  /** The folder the settings name, whose keys may still be there. */
  readonly dataFolder: string
  /** HEDGEROW_MASTER_KEY. */
  readonly masterKey: Buffer | undefined
  readonly bundle: { readonly file: string; readonly passphrase: string } | undefined
}

/** Where the keys for a restored folder come from; nothing is written yet. */
export type FoundKeys = { readonly masterKey: Buffer; readonly putIn: (into: string) => Promise<void> }

/** Finds the keys a backup was made with: without them a restored database opens, and not one word in it can be read. */
export async function keysFor(print: string, wishes: KeysWishes): Promise<FoundKeys> {
  const found = await lookForKeys(wishes)
  if (keyPrint(found.masterKey) === print) return found
  throw new BackupRefused(
    'The keys are not those this backup was made with, and without them nobody could read what people wrote. Name the bundle of the right ones: --keys <file>',
  )
}

async function lookForKeys({ into, dataFolder, masterKey, bundle }: KeysWishes): Promise<FoundKeys> {
  if (bundle !== undefined) return openKeyBundle(bundle.file, bundle.passphrase)
  if (masterKey !== undefined) return { masterKey, putIn: async () => undefined }
  const folder = [into, dataFolder].map((one) => join(one, 'keys')).find((one) => existsSync(join(one, 'master.key')))
  if (folder === undefined) {
    throw new BackupRefused(
      'No keys were found. A backup never holds them: name the bundle that "backup keys" wrote (--keys <file>), or set HEDGEROW_MASTER_KEY.',
    )
  }
  const text = await readFile(join(folder, 'master.key'), 'utf8')
  return { masterKey: Buffer.from(text.trim(), 'base64'), putIn: (to) => copyKeys(folder, join(to, 'keys')) }
}

async function copyKeys(from: string, to: string): Promise<void> {
  if (from === to) return
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of await readdir(from)) if (!existsSync(join(to, name))) await copyFile(join(from, name), join(to, name))
}
