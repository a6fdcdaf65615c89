import type { Actor, OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { callOf, giveAgreement, type Person } from '../../people/index.ts'
import { asOneOf } from '../asOneOf.ts'
import { mayPassOn } from '../policy.ts'
import type { Referral } from '../referral.ts'
import { insertPassedOn } from './passedOnStore.ts'

export type PassingOn = {
  readonly organisationId: OrganisationId
  /** Whether the person agrees that the organisation is told what comes of it. */
  readonly isTold: boolean
}

/** Whether somebody may pass people on for this very organisation, and not only for another. */
export function mayPassOnFor(actor: Actor, organisationId: OrganisationId): boolean {
  return mayPassOn(asOneOf(actor, { kind: 'referrer', at: organisationId }))
}

type Keeping = { readonly passedOn: PassingOn; readonly referral: Referral; readonly person: Person }

/** Writes down who passed the person on, and whether they are told what comes of it, as part of making the request. */
export async function keepPassedOn(work: Work, app: App, { passedOn, referral, person }: Keeping): Promise<void> {
  if (work.actor.kind !== 'member') throw new Error('Only a member passes somebody on')
  const { organisationId, isTold } = passedOn
  const about = { personId: person.id, referralId: referral.id, activityId: referral.activityId }
  await insertPassedOn(work, app.vault, {
    ...about,
    id: work.newId(),
    organisationId,
    memberId: work.actor.memberId,
    called: callOf(person),
  })
  if (!isTold) return
  await giveAgreement(work, {
    personId: person.id,
    aboutId: referral.id,
    purpose: 'share-with-referrer',
    recipient: organisationId,
    language: person.language,
    how: 'in-person',
  })
}
