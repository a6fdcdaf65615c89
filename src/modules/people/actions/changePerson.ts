import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import { personChanged } from '../events.ts'
import type { Person } from '../person.ts'
import type { Way } from '../reach.ts'
import { updatePerson } from '../store.ts'
import { lookForPossibleSame } from './noticePossibleSame.ts'

/** Changes how to reach somebody, what helps them and how it is safe, as part of a larger change; false when somebody changed it meanwhile. */
export async function changePerson(work: Work, vault: Vault, before: Person, after: Person): Promise<boolean> {
  const reach = ways(before.reach) !== ways(after.reach)
  if (!(await updatePerson(work, vault, after, { reach }))) return false
  if (reach) lookForPossibleSame(work, after.id)
  const needs = JSON.stringify(before.needs) !== JSON.stringify(after.needs)
  const safe = JSON.stringify(before.safe) !== JSON.stringify(after.safe)
  const changed = [...(reach ? (['reach'] as const) : []), ...(needs ? (['needs'] as const) : []), ...(safe ? (['safe'] as const) : [])]
  if (changed.length > 0) work.happened(personChanged(after.id, changed))
  return true
}

function ways(reach: readonly Way[]): string {
  return reach.map((way) => `${way.channel}:${way.address}`).join('\n')
}
