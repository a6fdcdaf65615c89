import pg from 'pg'
import type { MemberId, Role } from '../../../src/kernel/actor.ts'
import type { Id } from '../../../src/kernel/id.ts'
import { openPerson } from '../../../src/modules/people/index.ts'
import { sendSelfReferral } from '../../../src/modules/referrals/index.ts'
import { makeLink, tokenOf } from '../../../src/modules/referrals/privateLink.ts'
import { startSession } from '../../../src/platform/sessions/store.ts'
import { anActivity, aSelfReferral } from '../../builders/aSelfReferral.ts'
import type { House } from '../../support/house.ts'
import { aMember } from '../../support/members.ts'
import { aSite, type Visitor } from '../../support/site.ts'
import { situationsAboutPeople } from './aboutPeople.ts'
import { type Asker, askerNames, askers, other, own, type Situation } from './questions.ts'

/** Somebody who stands to an asker as a situation says, with one request. */
export type Somebody = {
  readonly personId: Id<'Person'>
  readonly referralId: Id<'Referral'>
  readonly flagId: string
  readonly token: string | undefined
}
/** The askers as real members with real sessions, and for each of them everybody the matrix asks about. */
export type Cast = {
  readonly visitorOf: (role: Asker) => Visitor
  /** A member with their real roles, as the doorkeeper knows them. */
  readonly memberOf: (role: Asker) => { readonly memberId: MemberId; readonly roles: readonly Role[] }
  readonly somebody: (role: Asker, situation: Situation) => Somebody
  readonly close: () => Promise<void>
}

type Ground = {
  readonly house: House
  readonly admin: pg.Client
  readonly activities: { readonly own: Id<'Activity'>; readonly other: Id<'Activity'> }
  readonly members: ReadonlyMap<Asker, { readonly memberId: MemberId; readonly roles: readonly Role[] }>
  readonly colleague: MemberId
}
const keyOf = (role: Asker, { relation, state, consent }: Situation): string => [role, relation, state, consent].join(' ')

export async function aCast(house: House): Promise<Cast> {
  const admin = new pg.Client(house.admin)
  await admin.connect()
  const ground = await layGround(house, admin)
  const everybody = new Map<string, Somebody>()
  for (const role of askerNames)
    for (const situation of situationsAboutPeople(role)) everybody.set(keyOf(role, situation), await make(ground, role, situation))
  const site = aSite(house)
  const visitors = new Map<Asker, Visitor>()
  for (const role of askerNames) visitors.set(role, await signedIn(house, site.another(), ground.members.get(role)?.memberId))
  const found = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The matrix asks about somebody the cast does not have')
    return value
  }
  return {
    visitorOf: (role) => found(visitors.get(role)),
    memberOf: (role) => found(ground.members.get(role)),
    somebody: (role, situation) => found(everybody.get(keyOf(role, situation))),
    close: () => admin.end(),
  }
}

async function layGround(house: House, admin: pg.Client): Promise<Ground> {
  const at = house.network.id
  const far = await anActivity(house, { sourceId: 'far', locations: [] })
  const near = await anActivity(house, { sourceId: 'near', locations: [] })
  const organisationOf = async (activityId: string) =>
    (await admin.query<{ id: string }>('select organisation_id as id from activity where id = $1', [activityId])).rows[0]?.id ?? ''
  const organisations = { own: await organisationOf(near), other: await organisationOf(far) }
  for (const { placeId } of [own, other])
    await admin.query(`insert into place values ($1, $2, $3, '{"en":"Place"}', 54, -2, now())`, [at, placeId, placeId])
  const members = new Map<Asker, { readonly memberId: MemberId; readonly roles: readonly Role[] }>()
  for (const role of askerNames) {
    const actor = askers[role]
    if (actor.kind !== 'member') continue
    const [held] = actor.roles as readonly Role[]
    const real = held && ('organisationId' in held ? { ...held, organisationId: organisations.own as typeof held.organisationId } : held)
    const id = await aMember(house, real ?? { kind: 'researcher' }, `${role}@hedge.example`)
    if (real === undefined) await admin.query('update member_role set ended_at = now() where member_id = $1', [id])
    members.set(role, { memberId: id, roles: real === undefined ? [] : [real] })
  }
  const colleague = await aMember(house, { kind: 'link-worker', organisationId: organisations.own as never }, 'colleague@hedge.example')
  return { house, admin, activities: { own: near, other: far }, members, colleague }
}

async function signedIn(house: House, visitor: Visitor, memberId: MemberId | undefined): Promise<Visitor> {
  if (memberId === undefined) return visitor
  const token = await house.within((work) =>
    startSession(work, memberId, { strength: 'strong', browser: { browser: 'other', system: 'other' } }),
  )
  visitor.cookies.set('hedgerow', token)
  return visitor
}

async function make(ground: Ground, role: Asker, situation: Situation): Promise<Somebody> {
  const { house, admin, activities } = ground
  const isOwn = !['other', '-'].includes(situation.relation) && !situation.relation.startsWith('glass')
  const isGroup = role === 'provider' || role === 'provider-link'
  const asked = aSelfReferral(isOwn && isGroup ? activities.own : activities.other, {
    why: 'I want to die',
    ...(role === 'trusted-link' && {
      trusted: { name: 'Kit', relation: 'carer', way: { channel: 'email', address: 'kit@person.example' }, isReachedInstead: false },
    }),
  })
  const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, asked)
  if (!sent.ok) throw new Error(sent.reason.kind)
  const { referralId } = sent.value
  const { rows } = await admin.query<{ person_id: Id<'Person'>; flag: string }>(
    'select person_id, (select id from referral_flag where referral_id = referral.id) as flag from referral where id = $1',
    [referralId],
  )
  const [{ person_id: personId, flag: flagId } = { person_id: '' as Id<'Person'>, flag: '' }] = rows
  await stand(ground, { role, situation, isOwn, personId, referralId })
  return { personId, referralId, flagId, token: await linkFor(house, role, referralId) }
}

type Standing = {
  readonly role: Asker
  readonly situation: Situation
  readonly isOwn: boolean
  readonly personId: string
  readonly referralId: string
}

/** Puts the request into the state the situation says, and the asker into the relation. */
async function stand(
  { house, admin, members, colleague, activities }: Ground,
  { role, situation, isOwn, personId, referralId }: Standing,
): Promise<void> {
  const { relation, state, consent } = situation
  const at = house.network.id
  const now = house.clock.now()
  const me = members.get(role)?.memberId
  const placeId = relation === 'place-unknown' ? null : role === 'place-coordinator' && isOwn ? own.placeId : other.placeId
  await admin.query('update referral set place_id = $2, held_because = null where id = $1', [referralId, placeId])
  await admin.query(
    `update referral set ${stateSql[state as keyof typeof stateSql]} where id = $1`,
    state === 'asked' ? [referralId] : [referralId, state === 'long-ended' ? new Date(now.getTime() - 31 * 86_400_000) : now],
  )
  if (consent === 'withdrawn') await admin.query('update consent set withdrawn_at = $2 where about_id = $1', [referralId, now])
  const organisation = `(select organisation_id from activity where id = '${activities.own}')`
  if (role === 'referrer' && isOwn)
    await admin.query(`update referral set referrer_organisation_id = ${organisation} where id = $1`, [referralId])
  // Everybody here was passed on by some organisation, so that each row can be asked who may know of it.
  const passedOnFor =
    role === 'referrer' && isOwn ? organisation : `(select organisation_id from activity where id = '${activities.other}')`
  await admin.query(
    `insert into passed_on (network_id, id, referral_id, person_id, organisation_id, member_id, activity_id, called_sealed, made_at)
     values ($1, $2, $2, $3, ${passedOnFor}, $4, $5, '\\x', now())`,
    [at, referralId, personId, colleague, activities.own],
  )
  const worker = isOwn && role === 'link-worker' ? me : isOwn && role === 'team-lead' ? colleague : undefined
  if (worker !== undefined)
    await admin.query(
      `insert into person_worker (network_id, id, person_id, organisation_id, member_id, given_by, from_at) values ($1, gen_random_uuid(), $2, ${organisation}, $3, 'test', now())`,
      [at, personId, worker],
    )
  const rule = relation.endsWith('excluded')
    ? (['excluded', me] as const)
    : relation === 'restricted'
      ? (['only', colleague] as const)
      : relation === 'named'
        ? (['only', me] as const)
        : undefined
  if (rule !== undefined)
    await admin.query(
      `insert into person_rule (network_id, id, person_id, kind, member_id, made_by, made_at) values ($1, gen_random_uuid(), $2, $3, $4, 'test', now())`,
      [at, personId, ...rule],
    )
  if (relation.startsWith('glass'))
    await admin.query(
      `insert into broken_glass (network_id, id, person_id, member_id, because_sealed, made_at, until_at) values ($1, gen_random_uuid(), $2, $3, '\\x', $4, $4::timestamptz + interval '1 hour')`,
      [at, personId, me, now],
    )
  await house.within((work) => openPerson(work, personId as Id<'Person'>))
}

const owed = 'owner_organisation_id = organisation_id, due_at = now(), ended_at = null, ended_because = null'
const stateSql = {
  held: `state = 'held', held_because = 'too-fast', next_step = 'look', sent_at = null, ${owed}, changed_at = $2`,
  asked: `state = 'sent', next_step = 'answer', sent_at = coalesce(sent_at, made_at), ${owed}`,
  taken: `state = 'accepted', next_step = 'first-session', sent_at = coalesce(sent_at, made_at), answered_at = $2, ${owed}`,
  ended: `state = 'withdrawn', ended_because = 'not-said', ended_at = $2, owner_organisation_id = null, next_step = null, due_at = null`,
  'long-ended': `state = 'withdrawn', ended_because = 'not-said', ended_at = $2, owner_organisation_id = null, next_step = null, due_at = null`,
} as const

async function linkFor(house: House, role: Asker, referralId: Id<'Referral'>): Promise<string | undefined> {
  const purpose =
    role === 'person-link' ? 'person' : role === 'trusted-link' ? 'trusted' : role === 'provider-link' ? 'provider' : undefined
  if (purpose === undefined) return undefined
  const link = await house.within((work) => makeLink(work, house.app, referralId, purpose))
  return tokenOf(house.app, house.network.id, link.id)
}
