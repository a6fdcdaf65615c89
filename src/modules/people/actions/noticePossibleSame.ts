import { parseId } from '../../../kernel/id.ts'
import type { Work } from '../../../platform/database/work.ts'
import { job } from '../../../platform/jobs/job.ts'
import { possibleSameNoticed } from '../events.ts'
import type { PersonId } from '../person.ts'
import { isWorthOffering } from '../sameAs.ts'
import { findMatches, notePossibleSame } from '../sameAsStore.ts'

const dayToLook = 2 * 86_400_000

/**
 * Looks for somebody who asked before. It runs after the answer was given, so that neither the answer nor the time it takes
 * can tell anybody whether a name, a number or an address is known here.
 */
export const noticePossibleSame = job({
  name: 'people.notice-possible-same',
  retries: 5,
  work: async (app, details) => {
    const networkId = parseId<'Network'>(String(details.networkId))
    const personId = parseId<'Person'>(String(details.personId))
    if (networkId === undefined || personId === undefined)
      throw new Error('people.notice-possible-same was asked without a network and a person')
    await app.database.within({ networkId, actor: { kind: 'system', named: 'people.notice-possible-same' } }, (work) =>
      notice(work, personId),
    )
  },
})

async function notice(work: Work, newer: PersonId): Promise<void> {
  const dueAt = new Date(work.at.getTime() + dayToLook)
  for (const { older, matched } of await findMatches(work, newer)) {
    if (!isWorthOffering(matched)) continue
    const id = await notePossibleSame(work, { newer, older, matched, dueAt })
    if (id === undefined) continue
    work.happened(possibleSameNoticed(id, newer, older, matched))
    work.records({
      action: 'person.possible-same.notice',
      subjectKind: 'person',
      subjectId: newer,
      detail: { older, matched: matched.join(' ') },
    })
  }
}

/** Asks for the look, as part of the change that brought the person here. */
export function lookForPossibleSame(work: Work, personId: PersonId): void {
  work.later({ job: noticePossibleSame.name, details: { networkId: work.networkId, personId }, onlyOnce: personId })
}
