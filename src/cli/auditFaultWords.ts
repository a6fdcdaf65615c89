import type { AuditFault } from '../platform/audit/auditFault.ts'

/** A fault of the audit in one line for the operator. */
export function auditFaultInWords(fault: AuditFault, network: string): string {
  const when = fault.at === undefined ? '' : ` (${fault.at})`
  if ('shard' in fault) {
    const { shard, position, from } = fault
    const place = from + 1 < position ? `after entry ${from}, at ${position} at the latest` : `entry ${position}`
    return `  ${network}, chain ${shard}, ${place}${when}: ${chainWords[fault.kind]}`
  }
  return `  ${network}, signed heads ${fault.file}, line ${fault.line}${when}: ${lineWords[fault.kind]}`
}

type Kind<Place> = Extract<AuditFault, Place>['kind']

const chainWords: Readonly<Record<Kind<{ shard: number }>, string>> = {
  missing: 'an entry is missing',
  added: 'an entry was pushed in',
  'broken-link': 'this entry or the one before it was changed, or they do not belong together',
  'columns-differ': 'the columns do not say what was hashed',
  'head-differs': 'the chain does not end where its head says: entries were cut off or added',
  'cut-off': 'the chain ends before where it was signed: entries were cut off, or the database was put back to an earlier state',
  rewritten: 'the chain holds together, but it is not the one that was signed: it was rewritten',
}

const lineWords: Readonly<Record<Kind<{ file: string }>, string>> = {
  unreadable: 'this line cannot be read',
  changed: 'this line was changed or replaced: its signature or its place does not fit',
  'another-key': 'this line was signed with a key that is not among those believed',
  'another-network': 'this line belongs to another network',
  'out-of-order': 'this line stands in the wrong place, or twice',
  'lines-missing': 'lines are missing from here on',
  'not-the-line-remembered': 'this is not the line the database remembers',
  'heads-go-back': 'when this line was signed, a chain no longer was what had been signed before',
}
