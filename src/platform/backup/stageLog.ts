import { chown, copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { OsUser } from '../database/server/osUser.ts'
import { flushFolder, packFile } from './packFile.ts'
import { timelineOf, walName, walNumberOf } from './walNames.ts'

/** Places where pieces of log may lie: the archive and the backup hold them compressed, a cluster's own folder as they are. */
export type LogPlace = { readonly folder: string; readonly isPacked: boolean }

/** What was found: the pieces from the first one needed up to the first gap. */
export type StagedLog = {
  readonly names: readonly string[]
  /** The first piece that is missing although later ones are there. */
  readonly gap: string | undefined
}

type Found = { readonly name: string; readonly path: string; readonly isPacked: boolean }

/**
 * Copies the log a recovery needs to where the database's account can read it, compressed. An earlier place wins over a later one.
 * PostgreSQL would stop before a gap and open as if that were all, so a gap is told.
 */
export async function stageLog(places: readonly LogPlace[], firstWal: string, into: string, owner: OsUser | undefined): Promise<StagedLog> {
  const found = new Map<string, Found>()
  for (const place of [...places].reverse()) for (const one of await logIn(place)) found.set(one.name, one)
  const end = endOfLog([...found.keys()], walNumberOf(firstWal) ?? 0)
  const isNeeded = (name: string): boolean => isWithin(walNumberOf(name), walNumberOf(firstWal) ?? 0, end.last)
  const needed = [...found.values()].filter(({ name }) => isNeeded(name))
  await mkdir(into, { recursive: true, mode: 0o700 })
  for (const { name, path, isPacked } of needed) {
    const to = join(into, `${name}.gz`)
    await (isPacked ? copyFile(path, to) : packFile(path, to))
    if (owner !== undefined) await chown(to, owner.uid, owner.gid)
  }
  if (owner !== undefined) await chown(into, owner.uid, owner.gid)
  await flushFolder(into)
  return { names: needed.map(({ name }) => name), gap: end.isGap ? walName(timelineOf(firstWal), end.last + 1) : undefined }
}

async function logIn({ folder, isPacked }: LogPlace): Promise<readonly Found[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.gz') === isPacked)
    .map((file) => ({ name: isPacked ? file.slice(0, -3) : file, path: join(folder, file), isPacked }))
    .filter(({ name }) => walNumberOf(name) !== undefined || name.endsWith('.history'))
}

/** Histories of timelines have no number and are always needed. */
function isWithin(number: number | undefined, first: number, last: number): boolean {
  return number === undefined || (number >= first && number <= last)
}

/** How far the numbers go without one missing, on whatever timeline. */
function endOfLog(names: readonly string[], first: number): { readonly last: number; readonly isGap: boolean } {
  const numbers = new Set(names.flatMap((name) => walNumberOf(name) ?? []))
  let last = first - 1
  while (numbers.has(last + 1)) last += 1
  return { last, isGap: [...numbers].some((number) => number > last) }
}
