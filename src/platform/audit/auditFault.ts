/** What can be wrong with an entry of a chain. */
export type ChainFaultKind =
  | 'missing'
  | 'added'
  | 'broken-link'
  | 'columns-differ'
  | 'head-differs'
  /** Signed heads: the chain is shorter than it was. */
  | 'cut-off'
  /** Signed heads: the chain holds together, but is not the one that was signed. */
  | 'rewritten'
/** What can be wrong with a line of the files of signed heads. */
export type LineFaultKind =
  | 'unreadable'
  | 'changed'
  | 'another-key'
  | 'another-network'
  | 'out-of-order'
  | 'lines-missing'
  | 'not-the-line-remembered'
  | 'heads-go-back'

/** A place where the audit does not hold: nothing like it happens by itself. */
export type AuditFault = { readonly networkId: string; readonly at: string | undefined } & (
  | {
      readonly kind: ChainFaultKind
      readonly shard: number
      /** The first place that does not fit: at this entry, or since `from`, which is the last entry that does. */
      readonly position: number
      readonly from: number
    }
  | { readonly kind: LineFaultKind; readonly file: string; readonly line: number }
)

/** Collects faults; beyond a thousand they are only counted, because a spoilt chain may have millions. */
export type Faults = {
  readonly blame: (fault: AuditFault) => void
  readonly listed: readonly AuditFault[]
  readonly unlisted: () => number
}

const mostListed = 1000

export function collectFaults(): Faults {
  const listed: AuditFault[] = []
  let unlisted = 0
  return {
    listed,
    unlisted: () => unlisted,
    blame: (fault) => {
      if (listed.length < mostListed) listed.push(fault)
      else unlisted += 1
    },
  }
}
