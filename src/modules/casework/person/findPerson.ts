import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { namesOf, type PersonId, readAround } from '../../people/index.ts'
import { askingsOf, listOfPeople } from '../../referrals/index.ts'
import type { PersonMatter } from '../policy.ts'

export type FoundPerson = { readonly matter: PersonMatter; readonly name: string }

/** A person in the actor's scope, as the rules read them; undefined when there is none, or none for this actor. */
export async function findPerson(work: Work, app: Pick<App, 'vault'>, id: PersonId): Promise<FoundPerson | undefined> {
  const name = (await namesOf(work, app.vault, [id])).get(id)
  if (name === undefined) return undefined
  const [around, referrals] = [await readAround(work, id), await listOfPeople(work, [id])]
  return { name, matter: { id, around, askings: askingsOf(referrals) } }
}
