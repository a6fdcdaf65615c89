import type { Actor, PlaceId } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import type { Matter, Relation } from '../../kernel/standing.ts'

/** To whom each thing about rights is allowed; `src/kernel/standing.ts` says who is what. Whom somebody may not see, the database leaves out besides. */
export const rightsRules = {
  /** Only the person: not a carer, not a trusted person, who would see what is not theirs. */
  'rights.ask': ['holder'],
  'rights.requests-see': ['coordinator'],
  'rights.request-answer': ['coordinator'],
  'rights.erase': ['network-coordinator'],
  'rights.limit': ['coordinator'],
  'rights.holds-see': ['network-coordinator'],
  'rights.retention-approve': ['network-coordinator', 'network-admin'],
  /** Why we may hold what we hold is no secret among those who hold it. */
  'rights.bases-see': ['signed-in'],
  'rights.basis-change': ['network-admin'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(rightsRules)
type InPlace = { readonly placeId?: PlaceId | undefined }
const at = ({ placeId }: InPlace): Matter => ({ place: placeId ?? 'unknown' })

export const mayAskForRights = (actor: Actor, matter: Matter): boolean => may('rights.ask', actor, matter)
export const maySeeRightsRequests = (actor: Actor): boolean => may('rights.requests-see', actor)
export const mayAnswerRightsRequest = (actor: Actor, request: InPlace): boolean => may('rights.request-answer', actor, at(request))
export const mayErasePerson = (actor: Actor): boolean => may('rights.erase', actor)
export const mayLimitPerson = (actor: Actor, request: InPlace): boolean => may('rights.limit', actor, at(request))
export const maySeeHolds = (actor: Actor): boolean => may('rights.holds-see', actor)
export const mayApproveRetention = (actor: Actor): boolean => may('rights.retention-approve', actor)
export const maySeeBases = (actor: Actor): boolean => may('rights.bases-see', actor)
export const mayChangeBasis = (actor: Actor): boolean => may('rights.basis-change', actor)
