import type { Actor } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type PersonId, readLimits } from '../../people/index.ts'
import { findByReference, listByIds, parseReference } from '../../referrals/index.ts'
import { type FoundPerson, findPerson } from '../person/findPerson.ts'
import { maySeePerson } from '../policy.ts'
import { isKeptOut } from '../workers/mayWork.ts'

/** What an exact reference leads to: a record that can be opened, one that is open to them anyway, or nothing, whatever the reason. */
export type UnderGlass =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'open-already' | 'can-be-opened'; readonly personId: PersonId; readonly found: FoundPerson }

/**
 * Looks a reference up for whoever may break the glass. A reference nobody was given, one of somebody who keeps this member out,
 * lets only named members see them, or is restricted: all are nothing, by the same way and with the same answer.
 */
export async function findUnderGlass(work: Work, app: App, typed: string): Promise<UnderGlass> {
  const { actor } = work
  const reference = parseReference(typed)
  if (!reference.ok || actor.kind !== 'member') return { kind: 'nothing' }
  return work.inNameOf({ kind: 'system', named: 'casework' }, async (software) => {
    const referralId = await findByReference(software, reference.value)
    const [referral] = referralId === undefined ? [] : await listByIds(software, [referralId])
    const found = referral && (await findPerson(software, app, referral.personId))
    if (referral === undefined || found === undefined) return { kind: 'nothing' }
    const { restriction } = await readLimits(software, referral.personId)
    return verdictFor(actor, found, { isRestricted: restriction !== undefined, at: software.at })
  })
}

function verdictFor(
  actor: Actor & { readonly kind: 'member' },
  found: FoundPerson,
  { isRestricted, at }: { readonly isRestricted: boolean; readonly at: Date },
): UnderGlass {
  const { around, id: personId } = found.matter
  if (isKeptOut(actor.memberId, around)) return { kind: 'nothing' }
  if (maySeePerson(actor, found.matter, at)) return { kind: 'open-already', personId: personId as PersonId, found }
  if (around.onlyFor.length > 0 || isRestricted) return { kind: 'nothing' }
  return { kind: 'can-be-opened', personId: personId as PersonId, found }
}
