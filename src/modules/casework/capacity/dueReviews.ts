import { addDays, type Day, dayAt } from '../../../kernel/day.ts'
import { standing } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { listToAskAgain, listToReview, type PersonId } from '../../people/index.ts'
import { readTimeZone } from '../../referrals/index.ts'
import { findPerson } from '../person/findPerson.ts'
import type { PersonMatter } from '../policy.ts'
import { lookAhead } from './lookAgain.ts'
import { workersOf } from './tellAround.ts'

/** What is to be looked at again for somebody: a decision whose day comes or came, or a question to ask them anew. */
export type DueReview = { readonly personId: PersonId; readonly name: string; readonly what: 'review' | 'passed' | 'ask'; readonly on: Day }

/** What is due for the people of whoever asks: those they work with or lead the team of, and a coordinator's with whom nobody works. */
export async function readDueReviews(work: Work, app: App): Promise<readonly DueReview[]> {
  const today = dayAt(work.at, await readTimeZone(work))
  const reviews = await listToReview(work, { from: addDays(today, -lookAhead.passedDays), to: addDays(today, lookAhead.days) })
  const asks = await listToAskAgain(work, today)
  const due = [
    ...reviews.map(
      ({ personId, reviewOn, isOver }) => ({ personId, on: reviewOn, what: isOver || reviewOn < today ? 'passed' : 'review' }) as const,
    ),
    ...asks.map(({ personId, on }) => ({ personId, on, what: 'ask' }) as const),
  ]
  const names = new Map<PersonId, string>()
  for (const personId of new Set(due.map((each) => each.personId))) {
    const found = await findPerson(work, app, personId)
    if (found !== undefined && isTheirs(work, found.matter)) names.set(personId, found.name)
  }
  return due
    .flatMap((each) => {
      const name = names.get(each.personId)
      return name === undefined ? [] : [{ ...each, name }]
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

function isTheirs({ actor, at }: Work, person: PersonMatter): boolean {
  const relations = standing(actor, { person }, at)
  if (relations.has('worker') || relations.has('lead')) return true
  return relations.has('coordinator') && workersOf(person).length === 0
}
