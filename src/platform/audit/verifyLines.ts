import type { Faults, LineFaultKind } from './auditFault.ts'
import { type FileLine, headLinesIn } from './headFiles.ts'
import { firstBefore, type HeadLine, lineHash, provenance, readHeadLine, type SignedLine } from './headLine.ts'
import type { PublicKeys } from './signingKey.ts'

/** The signed heads a check believes: where they lie, whose they are, and which lines the database remembers. */
export type SignedHeads = {
  readonly folder: string
  readonly keys: PublicKeys
  readonly networkId: string
  /** Hashes by number of line. */
  readonly remembered: ReadonlyMap<number, string>
}

type Reading = {
  readonly heads: SignedHeads
  readonly faults: Faults
  line: number
  before: string
  file: string
  /** A line nobody can read, until the next one says that a crash tore it. */
  strange: FileLine | undefined
  readonly notSeen: Map<number, string>
}

/** The lines that may be believed, in order; what is wrong with the others is told on the way. */
export async function* linesToBelieve(heads: SignedHeads, faults: Faults): AsyncGenerator<HeadLine> {
  const reading: Reading = { heads, faults, line: 0, before: firstBefore, file: '', strange: undefined, notSeen: new Map(heads.remembered) }
  for await (const written of headLinesIn(heads.folder)) {
    const line = readHeadLine(written.text)
    reading.file = written.file
    if (reading.strange !== undefined && line?.torn !== lineHash(reading.strange.text)) blame(reading, 'unreadable')
    reading.strange = line === undefined ? written : undefined
    if (line !== undefined && isBelievable(reading, line)) yield line
  }
  // What a crash has just torn is no line yet: nobody was ever told that it was written.
  for (const [line] of reading.notSeen) blame(reading, line > reading.line ? 'lines-missing' : 'not-the-line-remembered', line)
}

function isBelievable(reading: Reading, line: SignedLine): boolean {
  const { networkId, keys } = reading.heads
  if (line.network !== networkId) return blame(reading, 'another-network')
  const hash = lineHash(line.text)
  if (reading.notSeen.get(line.line) === hash) reading.notSeen.delete(line.line)
  const from = provenance(line, keys)
  if (from === 'ours') checkPlace(reading, line)
  else blame(reading, from)
  // One that is not ours may say any number; where it stands in for one of ours, that one is not missing as well.
  if (from === 'ours' || line.line === reading.line + 1) {
    reading.line = line.line
    reading.before = hash
  }
  return from === 'ours'
}

/** Each line names the one before. A restart says how many lines there were, for files may be lost with a machine. */
function checkPlace(reading: Reading, line: SignedLine): void {
  const expected = reading.line + 1
  if (line.line < expected) blame(reading, 'out-of-order', line.line)
  else if (line.line > expected && line.restart?.had !== reading.line) blame(reading, 'lines-missing', expected)
  else if (line.line === expected && line.before !== reading.before) blame(reading, 'changed', reading.line)
}

function blame({ heads, faults, file, line }: Reading, kind: LineFaultKind, at = line + 1): false {
  faults.blame({ networkId: heads.networkId, kind, file, line: at, at: undefined })
  return false
}
