import type { Vault } from '../../../platform/crypto/vault.ts'
import type { DomainEvent, Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import type { HoldId, HoldReason, RestrictionId, RestrictReason } from './limits.ts'
import { endLimit, insertHold, insertRestriction } from './limitsStore.ts'

type Asked<Reason> = { readonly personId: PersonId; readonly because: Reason; readonly words?: string | undefined }

/** Nothing of theirs is used from now on, as part of the change that decides it; false when that holds already. */
export async function restrictPerson(work: Work, vault: Vault, asked: Asked<RestrictReason>): Promise<boolean> {
  if (!(await insertRestriction(work, vault, asked))) return false
  happened(work, 'person.restricted', asked.personId, { because: asked.because })
  work.records({ action: 'rights.restriction.set', subjectKind: 'person', subjectId: asked.personId, detail: { because: asked.because } })
  return true
}

/** What is held may be used again; false when nothing was restricted. */
export async function liftRestriction(work: Work, personId: PersonId, id: RestrictionId): Promise<boolean> {
  if (!(await endLimit(work, 'restriction', id))) return false
  happened(work, 'person.restriction-lifted', personId, {})
  work.records({ action: 'rights.restriction.lift', subjectKind: 'person', subjectId: personId })
  return true
}

/** Nothing of theirs may be destroyed from now on; false when it is held for this reason already. */
export async function holdPerson(work: Work, vault: Vault, asked: Asked<HoldReason>): Promise<boolean> {
  if (!(await insertHold(work, vault, asked))) return false
  happened(work, 'person.legal-hold-set', asked.personId, { because: asked.because })
  work.records({ action: 'rights.hold.set', subjectKind: 'person', subjectId: asked.personId, detail: { because: asked.because } })
  return true
}

/** One hold less; false when it was lifted already. */
export async function liftHold(work: Work, personId: PersonId, id: HoldId): Promise<boolean> {
  if (!(await endLimit(work, 'legal_hold', id))) return false
  happened(work, 'person.legal-hold-lifted', personId, { holdId: id })
  work.records({ action: 'rights.hold.lift', subjectKind: 'person', subjectId: personId, detail: { holdId: id } })
  return true
}

function happened(work: Work, kind: string, personId: PersonId, body: DomainEvent['body']): void {
  work.happened({ kind, version: 1, subjectId: personId, body })
}
