import type { DomainEvent } from '../../../platform/database/work.ts'
import type { RightsRequest } from './request.ts'

/** Somebody used a right of theirs. */
export function rightAsked({ id, personId, kind, how }: RightsRequest): DomainEvent {
  return { kind: 'rights.asked', version: 1, subjectId: personId, body: { requestId: id, kind, how } }
}

/** It was answered, or the person took it back. */
export function rightAnswered({ id, personId, kind }: RightsRequest, state: string, because?: string): DomainEvent {
  return { kind: 'rights.answered', version: 1, subjectId: personId, body: { requestId: id, kind, state, ...(because && { because }) } }
}
