import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { maySettlePossibleSame, type Person, type PossibleSame, readPerson, readPossibleSame } from '../../people/index.ts'
import type { Referral } from '../referral.ts'
import { listOfPeople } from '../store.ts'
import { asActor } from './wholeStory.ts'

/** One of two people who may be the same, with what they asked for. */
export type Side = { readonly person: Person; readonly requests: readonly Referral[] }
export type Pair = { readonly possible: PossibleSame; readonly newer: Side; readonly older: Side }

/** Two people to compare, for those who may; to anybody else they do not exist. */
export async function loadPair(visit: Visit & { readonly params: { readonly possibleSameId: string } }): Promise<Pair | undefined> {
  const { app, params } = visit
  const id = parseId<'PossibleSame'>(params.possibleSameId)
  if (id === undefined || !maySettlePossibleSame(visit.actor)) return undefined
  return app.database.within(asActor(visit), async (work) => {
    const possible = await readPossibleSame(work, id)
    if (possible === undefined) return undefined
    const [newer, older] = await Promise.all([readPerson(work, app.vault, possible.newer), readPerson(work, app.vault, possible.older)])
    if (newer === undefined || older === undefined) return undefined
    const side = async (person: Person): Promise<Side> => ({ person, requests: await listOfPeople(work, [person.id]) })
    return { possible, newer: await side(newer), older: await side(older) }
  })
}
