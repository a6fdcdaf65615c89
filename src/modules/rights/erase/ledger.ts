import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseId } from '../../../kernel/id.ts'

/** One line of the erasure ledger; nothing in it can be read about anybody. */
export type ErasureLine = { readonly at: string; readonly networkId: string; readonly personId: string; readonly reason: string }

/** The ledger beside the data: it outlives any restore of the database, which reads it to forget the same people again. */
export function ledgerFile(dataFolder: string): string {
  return join(dataFolder, 'erasures.jsonl')
}

/** Adds lines, and comes back once they are on the disk. One write of short lines is never torn between processes. */
export async function appendErasures(dataFolder: string, lines: readonly ErasureLine[]): Promise<void> {
  if (lines.length === 0) return
  await mkdir(dataFolder, { recursive: true })
  const file = await open(ledgerFile(dataFolder), 'a', 0o600)
  try {
    await file.write(
      lines.map(({ at, networkId, personId, reason }) => `${JSON.stringify({ at, networkId, personId, reason })}\n`).join(''),
    )
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Every erasure the ledger knows. A last line cut short by a power cut is left out; any other that does not read is a fault. */
export async function readErasures(file: string): Promise<readonly ErasureLine[]> {
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return ''
    throw fault
  })
  const lines = text.split('\n')
  const rest = lines.pop()
  const whole = lines.filter((line) => line !== '').map((line, place) => lineOf(line) ?? unreadable(file, place + 1))
  const last = rest === undefined || rest === '' ? undefined : lineOf(rest)
  return last === undefined ? whole : [...whole, last]
}

function lineOf(line: string): ErasureLine | undefined {
  try {
    const read = JSON.parse(line) as Partial<Record<string, unknown>>
    const [networkId, personId] = [parseId(String(read.networkId)), parseId(String(read.personId))]
    if (networkId === undefined || personId === undefined) return undefined
    return { at: String(read.at), networkId, personId, reason: String(read.reason) }
  } catch {
    return undefined
  }
}

function unreadable(file: string, line: number): never {
  throw new LedgerUnreadable(
    `Line ${line} of ${file} does not read. Somebody changed it by hand: put it back from a copy, or mend the line.`,
  )
}

/** The ledger is not as we wrote it; the message says where. */
export class LedgerUnreadable extends Error {
  override readonly name = 'LedgerUnreadable'
}
