import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Consent } from '../consent.ts'
import type { Person, TrustedPerson } from '../person.ts'
import { insertPerson } from '../store.ts'
import { lookForPossibleSame } from './noticePossibleSame.ts'

/** Somebody new, as part of the change that brings them; whether they asked before is looked at afterwards and never told outside. */
export async function addPerson(
  work: Work,
  vault: Vault,
  all: { person: Person; trusted?: TrustedPerson; consent?: Consent },
): Promise<void> {
  await insertPerson(work, vault, all)
  lookForPossibleSame(work, all.person.id)
}
