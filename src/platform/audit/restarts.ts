import { headLinesIn } from './headFiles.ts'
import { type HeadLine, provenance, readHeadLine } from './headLine.ts'
import type { SignedHeads } from './verifyLines.ts'

/** A signed line that says the database was put back on purpose. */
export type Restart = { readonly line: number; readonly at: string; readonly because: string }

/** What restarts mean for a check: heads signed before one are compared only as far as the database then went. */
export type Restarts = {
  readonly all: readonly Restart[]
  /** How far a chain may be compared with what a line says. */
  readonly reachOf: (line: number, shard: number) => number
}

/** Looks for restarts first, because they tell how to read the lines before them. */
export async function restartsIn({ folder, keys, networkId }: SignedHeads): Promise<Restarts> {
  const found: HeadLine[] = []
  for await (const { text } of headLinesIn(folder)) {
    if (!text.includes('"restart":')) continue
    const line = readHeadLine(text)
    if (line?.restart !== undefined && line.network === networkId && provenance(line, keys) === 'ours') found.push(line)
  }
  const reaches = found.map(({ line, heads }) => ({ line, ends: new Map(heads.map(([shard, entries]) => [shard, entries])) }))
  return {
    all: found.map(({ line, at, restart }) => ({ line, at, because: restart?.because ?? '' })),
    reachOf: (line, shard) =>
      Math.min(Number.POSITIVE_INFINITY, ...reaches.filter((later) => later.line > line).map(({ ends }) => ends.get(shard) ?? 0)),
  }
}
