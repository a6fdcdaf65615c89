import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Member, membersById } from '../../access/index.ts'
import type { PersonId } from '../../people/index.ts'
import { whoCouldHelp } from '../lists/whoCouldHelp.ts'
import { findPerson } from '../person/findPerson.ts'
import type { PersonMatter } from '../policy.ts'
import { caseloadAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { isKeptOut } from '../workers/mayWork.ts'

type Telling = { readonly personId: PersonId } & (
  | { readonly what: 'review-soon'; readonly by: Date }
  | { readonly what: 'review-over' | 'ask-again' }
)

/** Tells whoever works with a person; where nobody does, those who lead the team that should or coordinate where they are (H-01). */
export async function tellAround(work: Work, app: App, { personId, ...telling }: Telling): Promise<void> {
  const found = await findPerson(work, app, personId)
  if (found === undefined) return
  for (const to of await membersToTell(work, app, found.matter)) await tellMember(work, app, { ...telling, to, path: caseloadAt.to({}) })
}

async function membersToTell(work: Work, app: App, person: PersonMatter): Promise<readonly Member[]> {
  const working = workersOf(person)
  return working.length > 0 ? await membersById(work, app.vault, working) : await whoCouldHelp(work, app, person)
}

/** Who works with a person and may see them. */
export function workersOf({ around }: Pick<PersonMatter, 'around'>): readonly MemberId[] {
  const ids = around.workers.flatMap(({ memberId }) => (memberId === null || isKeptOut(memberId, around) ? [] : [memberId]))
  return [...new Set(ids)]
}
