import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupRefused } from './backupRefused.ts'

const packedFile = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })
const manifestForm = z.object({
  form: z.literal(1),
  name: z.string(),
  hedgerow: z.string(),
  /** The version of PostgreSQL that can read it. */
  major: z.int(),
  /** Tells whether a master key is the one this database was sealed under; the key cannot be found from it. */
  keyPrint: z.string(),
  systemIdentifier: z.string().regex(/^\d+$/),
  startedAt: z.iso.datetime(),
  /** From this moment on a restore can go to any second the log reaches. */
  endedAt: z.iso.datetime(),
  /** The pieces of log it cannot be opened without, which lie in it. */
  firstWal: z.string(),
  lastWal: z.string(),
  /** Folders PostgreSQL expects even when they are empty. */
  folders: z.array(z.string()).readonly(),
  files: z.array(packedFile).readonly(),
})

/** One file of a backup: its path in the backup, and its size and hash before it was compressed. */
export type PackedFile = Readonly<z.output<typeof packedFile>>
/** What a backup says about itself. It is written last, so a backup without one was never finished. */
export type Manifest = Readonly<z.output<typeof manifestForm>>

/** Writes the manifest, and beside it the hash that shows whether it is still what was written. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`
  await writeFile(join(folder, 'manifest.sha256'), `${hashOf(text)}\n`, { mode: 0o600, flush: true })
  await writeFile(join(folder, 'manifest.json'), text, { mode: 0o600, flush: true })
}

/** Reads a manifest; refused when it was changed or is of another form. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8')
  const hash = await readFile(join(folder, 'manifest.sha256'), 'utf8').catch(() => '')
  if (hash.trim() !== hashOf(text))
    throw new BackupRefused(`${join(folder, 'manifest.json')} is not as it was written. Use another backup: this one cannot be trusted.`)
  const read = manifestForm.safeParse(JSON.parse(text))
  if (read.success) return read.data
  throw new BackupRefused(`${folder} was made by another version of Hedgerow. Restore it with that version.`)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
