import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './postmaster.ts'

/** One process at a time makes, adopts or starts the server of a folder; the lock of a killed process is taken over. */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    // Between making the file and writing the number it is empty for a moment.
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true })
    await wait(25)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  }
}
