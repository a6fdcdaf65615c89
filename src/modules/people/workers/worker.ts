import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../person.ts'

export type HandOverId = Id<'HandOver'>
export type WorkEnd = 'handed-over' | 'finished' | 'left'

/** Who works with a person for an organisation, now; `nobody` when its team must find somebody, and by when. */
export type PersonWorker = {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly fromAt: Date
  readonly handOverId?: HandOverId
  readonly memberId: MemberId | 'nobody'
  /** There while nobody works with them. */
  readonly dueAt?: Date
}
