import { parseId } from '../../kernel/id.ts'
import type { Work } from '../../platform/database/work.ts'
import type { Visit } from '../../platform/http/page.ts'
import type { PersonId } from '../people/index.ts'
import { listOfPeople, type Referral } from '../referrals/index.ts'
import { asActor } from './asActor.ts'
import { sayDate } from './pages/sayDate.ts'
import { mayAnswerRightsRequest, maySeeHolds, maySeeRightsRequests } from './policy.ts'
import type { RequestKind } from './requests/request.ts'
import { listRequests } from './requests/requestStore.ts'
import { holdsAt, requestAt, writeDownAt } from './routes.ts'
import { staffRights } from './words/staffPages.ts'

type Link = { readonly href: string; readonly text: string }

/** What there is to do about somebody's rights, for the page of the person: what waits first. Nothing for whoever could not do it. */
export async function rightsPagesAbout(visit: Visit, personId: PersonId): Promise<readonly Link[]> {
  if (!maySeeRightsRequests(visit.actor)) return []
  const found = await visit.app.database.within(asActor(visit), async (work) => ({
    referral: await newestOf(work, personId),
    requests: await listRequests(work, [personId]),
  }))
  if (found.referral === undefined) return []
  const say = staffRights(visit.language)
  const open = found.requests.filter((request) => request.state === 'open' && mayAnswerRightsRequest(visit.actor, request))
  const begin = (kind?: RequestKind) => writeDownAt.to({}, { for: personId, ...(kind && { kind }) })
  const isRestricting = open.some(({ kind }) => kind === 'restrict')
  return [
    ...open.map((request) => ({
      href: requestAt.to({ requestId: request.id }),
      text: say('about.open', { kind: say(`kind.${request.kind}`), date: sayDate(request.dueAt, visit) }),
    })),
    { href: begin(), text: say('about.write') },
    ...(isRestricting ? [] : [{ href: begin('restrict'), text: say('about.restrict') }]),
    ...(maySeeHolds(visit.actor) ? [{ href: holdsAt.to({}, { for: personId }), text: say('about.hold') }] : []),
  ]
}

/** The reference of whom the address names (`?for=`), to stand in the box; undefined for whoever the actor could not answer. */
export async function referenceAskedFor(visit: Visit): Promise<string | undefined> {
  const personId = parseId<'Person'>(visit.query.get('for') ?? '')
  if (personId === undefined) return undefined
  return (await visit.app.database.within(asActor(visit), (work) => newestOf(work, personId)))?.reference
}

/** Their newest request that the actor may answer for: the one who opened a record for an hour may only read. */
async function newestOf(work: Work, personId: PersonId): Promise<Referral | undefined> {
  return (await listOfPeople(work, [personId])).find((referral) => mayAnswerRightsRequest(work.actor, referral))
}
