import { headFilesIn, tailOf } from './headFiles.ts'
import { lineHash, readHeadLine, type SignedLine } from './headLine.ts'
import type { ChainHead } from './headStore.ts'

/** Where the files of a network's heads end, and where the next line goes. */
export type FilesEnd = {
  /** The file of the next line: this month's, never one before the last. */
  readonly file: string
  readonly lines: number
  /** Hash of the last line; undefined before the first. */
  readonly hash: string | undefined
  /** The end signed last of each chain; undefined when the next line must name all. */
  readonly known: ReadonlyMap<number, ChainHead> | undefined
  /** What a crash left of a line. */
  readonly torn: string | undefined
  /** Whether that piece stands where the next line goes. */
  readonly isTornHere: boolean
}

type Asked = { readonly networkId: string; readonly at: Date }

export async function endOfFiles(folder: string, { networkId, at }: Asked): Promise<FilesEnd> {
  const files = await headFilesIn(folder)
  const last = files.at(-1)
  const thisMonth = `${at.toISOString().slice(0, 7)}.jsonl`
  if (last === undefined) return { file: thisMonth, lines: 0, hash: undefined, known: undefined, torn: undefined, isTornHere: false }
  const tail = await tailOf(folder, last)
  const ours = tail.lines.map(readHeadLine).filter((line): line is SignedLine => line?.network === networkId)
  const end = ours.at(-1)
  const file = thisMonth > last ? thisMonth : last
  return {
    file,
    lines: end?.line ?? 0,
    hash: end && lineHash(end.text),
    // Each file begins with all chains, so that it can be checked by itself.
    known: file === last ? knownFrom(ours) : undefined,
    torn: tail.torn === '' ? undefined : tail.torn,
    isTornHere: tail.torn !== '' && file === last,
  }
}

/** What the lines since the last that named all chains say together; undefined when none of them did. */
function knownFrom(lines: readonly SignedLine[]): ReadonlyMap<number, ChainHead> | undefined {
  const since = lines.findLastIndex(({ all }) => all)
  if (since === -1) return undefined
  return new Map(
    lines
      .slice(since)
      .flatMap(({ heads }) => heads.map(([shard, entries, hash]): [number, ChainHead] => [shard, { shard, entries, hash }])),
  )
}
