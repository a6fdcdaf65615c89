import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { PersonId, TrustedPersonId } from '../person.ts'
import type { Acting, TrustedScope } from './trusted.ts'
import { changeStanding, insertActing } from './trustedStore.ts'

/** What a person does with somebody's authority. A pause is silent: whoever is paused finds a link that has run out. */
export type TrustedChange =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end' }
  | { readonly kind: 'limit'; readonly may: readonly TrustedScope[]; readonly expiresAt?: Date | null }

/** Somebody may act for the person from now on, as part of the change that says so. */
export async function letAct(work: Work, vault: Vault, personId: PersonId, acting: Acting): Promise<void> {
  await insertActing(work, vault, personId, acting)
  tell(work, personId, acting.id, 'added')
}

/** Changes how far and how long somebody may act; false when that had ended. */
export async function changeActing(work: Work, personId: PersonId, id: TrustedPersonId, change: TrustedChange): Promise<boolean> {
  const isChanged = await changeStanding(work, id, standingOf(work, change))
  if (isChanged) tell(work, personId, id, change.kind)
  return isChanged
}

function standingOf({ at }: Work, change: TrustedChange): Parameters<typeof changeStanding>[2] {
  switch (change.kind) {
    case 'pause':
      return { paused_at: at }
    case 'resume':
      return { paused_at: null }
    case 'end':
      return { ended_at: at }
    case 'limit':
      return {
        may: ['see', ...change.may.filter((scope) => scope !== 'see')],
        ...(change.expiresAt !== undefined && { expires_at: change.expiresAt }),
      }
    default:
      return change satisfies never
  }
}

function tell(work: Work, personId: PersonId, trustedPersonId: TrustedPersonId, what: TrustedChange['kind'] | 'added'): void {
  work.happened({ kind: `person.trusted-${what}`, version: 1, subjectId: personId, body: { trustedPersonId } })
  work.records({ action: `person.trusted-${what}`, subjectKind: 'person', subjectId: personId, detail: { trustedPersonId } })
}
