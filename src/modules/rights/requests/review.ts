import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { listPossibleSame } from '../../people/index.ts'
import { asActor } from '../asActor.ts'
import type { Choices, DraftSection } from '../copy/pack.ts'
import { loadOneRequest, type OneRequest } from './oneRequest.ts'
import { readChoices } from './packStore.ts'
import { draftFor } from './releaseCopy.ts'

export type Reviewed = OneRequest & {
  readonly draft: readonly DraftSection[]
  readonly choices: Choices
  readonly possiblySame: readonly string[]
}

/** A request for a copy with all that would be in it, what was decided about it, and who may be the same person. */
export async function loadReview(
  visit: Visit & { readonly params: { readonly requestId: string } },
  mapping: readonly AboutPerson[],
): Promise<Reviewed | undefined> {
  const one = await loadOneRequest(visit)
  if (one === undefined || one.request.kind !== 'copy') return undefined
  const who = asActor(visit)
  const [choices, same] = await visit.app.database.within(who, async (work) => [
    await readChoices(work, one.request.id),
    await listPossibleSame(work, { personId: one.request.personId }),
  ])
  const draft = await draftFor({ app: visit.app, who, request: one.request, mapping })
  return { ...one, choices, draft, possiblySame: same.filter(({ state }) => state === 'open').map(({ id }) => id) }
}
