import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The ledger of erasures, one line each. It lies outside the database, so that a restored one learns whom to forget again (H19). */
export const erasuresFile = 'erasures.jsonl'

/** Writes one ledger out of several copies of it: an erasure that any of them knows was promised to somebody. Returns how many. */
export async function joinErasures(copies: readonly string[], into: string): Promise<number> {
  const lines = new Set<string>()
  for (const copy of copies) for (const line of wholeLines(await readFile(copy, 'utf8').catch(() => ''))) lines.add(line)
  if (lines.size === 0) return 0
  const file = join(into, erasuresFile)
  await writeFile(`${file}.part`, `${[...lines].join('\n')}\n`, { mode: 0o600, flush: true })
  await rename(`${file}.part`, file)
  return lines.size
}

/** A last line without its end was cut short by a crash before anybody was told that they are forgotten. */
function wholeLines(text: string): readonly string[] {
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '')
}
