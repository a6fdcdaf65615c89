import type { DomainEvent } from '../../platform/database/work.ts'
import type { PersonId } from './person.ts'
import type { Match, PossibleSame, PossibleSameId } from './sameAs.ts'

/** A person may be somebody who asked before: for a human to look at. */
export function possibleSameNoticed(id: PossibleSameId, newer: PersonId, older: PersonId, matched: readonly Match[]): DomainEvent {
  return { kind: 'person.possible-same-noticed', version: 1, subjectId: newer, body: { possibleSameId: id, older, matched } }
}

/** A human said same or different, or took it back (`open`). */
export function possibleSameSettled(settled: PossibleSame): DomainEvent {
  return {
    kind: 'person.possible-same-settled',
    version: 1,
    subjectId: settled.newer,
    body: { possibleSameId: settled.id, older: settled.older, state: settled.state },
  }
}

/** How to reach somebody, what helps them or how it is safe changed; what it is now is in their row. */
export function personChanged(personId: PersonId, changed: readonly ('reach' | 'needs' | 'safe')[]): DomainEvent {
  return { kind: 'person.changed', version: 1, subjectId: personId, body: { changed } }
}

/** Somebody agreed to something, or took it back; which words is in the row. */
export function agreementChanged(
  personId: PersonId,
  changed: { readonly purpose: string; readonly to: 'given' | 'withdrawn' },
): DomainEvent {
  return { kind: `person.agreement-${changed.to}`, version: 1, subjectId: personId, body: { purpose: changed.purpose } }
}

/** What was agreed about one thing no longer holds. */
export function consentWithdrawn(personId: PersonId, aboutId: string): DomainEvent {
  return { kind: 'person.consent-withdrawn', version: 1, subjectId: personId, body: { aboutId } }
}
