import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The secret a file holds, for us alone to read; made at the first asking. */
export async function secretIn(folder: string, name: string): Promise<string> {
  const file = join(folder, name)
  return (await readFile(file, 'utf8').catch(() => makeSecret(folder, file))).trim()
}

/** Written whole and then named, so that two first starts at once end with one secret, and never with half of one. */
async function makeSecret(folder: string, file: string): Promise<string> {
  // The data folder itself stays open to pass through: the database's account must reach what lies beside the keys.
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unnamed = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(unnamed, randomBytes(32).toString('base64'), { mode: 0o600, flush: true })
  await link(unnamed, file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault
  })
  await rm(unnamed)
  return readFile(file, 'utf8')
}
