import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { MemberId, OrganisationId } from '../../src/kernel/actor.ts'
import { arrangeWorker } from '../../src/modules/casework/index.ts'
import type { PersonId } from '../../src/modules/people/index.ts'
import { type ReferralId, sendSelfReferral } from '../../src/modules/referrals/index.ts'
import type { House } from '../support/house.ts'
import type { Visitor } from '../support/site.ts'
import { anActivity, aSelfReferral } from './aSelfReferral.ts'

/** An organisation with one activity that takes requests. */
export async function anOrganisation(house: House, name: string, shown: Parameters<typeof anActivity>[1] = {}) {
  const activityId = await anActivity(house, {
    ...shown,
    sourceId: name,
    name: `Walks of ${name}`,
    organisation: { sourceId: `org-${name}`, name },
  })
  const [row] = await rowsOf<{ organisation_id: OrganisationId }>(house, `select organisation_id from activity where id = '${activityId}'`)
  if (row === undefined) throw new Error(`${name} was not saved`)
  return { activityId, id: row.organisation_id }
}

export type Asked = { readonly referralId: ReferralId; readonly personId: PersonId; readonly reference: string; readonly link: string }

/** Somebody who has asked to join an activity. */
export async function somebodyWhoAsked(house: House, activityId: Parameters<typeof aSelfReferral>[0], name: string): Promise<Asked> {
  const person = { name, reach: [{ channel: 'email' as const, address: `${name.split(' ')[0]?.toLowerCase()}@person.example` }] }
  const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
  const sent = await sendSelfReferral(house.app, who, aSelfReferral(activityId, { person }))
  if (!sent.ok) throw new Error(sent.reason.kind)
  const { referralId } = sent.value
  const [row] = await rowsOf<{ person_id: PersonId; reference: string }>(
    house,
    `select person_id, reference from referral where id = '${referralId}'`,
  )
  if (row === undefined) throw new Error(`${name} did not arrive`)
  return { referralId, personId: row.person_id, reference: row.reference, link: new URL(sent.value.url).pathname }
}

type Working = { readonly personId: PersonId; readonly organisationId: OrganisationId; readonly memberId: MemberId }

/** Somebody works with a person, as a coordinator of the whole network arranges it. */
export async function worksWith(house: House, coordinator: MemberId, working: Working): Promise<void> {
  const actor = { kind: 'member', memberId: coordinator, roles: [{ kind: 'coordinator' }] } as const
  const arranged = await arrangeWorker(house.app, { networkId: house.network.id, actor }, { ...working, onceKey: randomUUID() })
  if (!arranged.ok) throw new Error(arranged.reason)
}

/** Signs a visitor in by the button that an invented region has for everybody. */
export async function signInAs(visitor: Visitor, member: MemberId): Promise<Visitor> {
  await visitor.get('/demo')
  await visitor.post('/demo', { member })
  if (visitor.last().leadsTo === undefined) throw new Error(`Nobody was signed in: ${visitor.last().status}`)
  return visitor
}

/** Rows as the software sees them. */
export function rowsOf<Row>(house: House, query: string): Promise<readonly Row[]> {
  return house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
}
