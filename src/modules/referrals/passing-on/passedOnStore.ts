import { sql } from 'kysely'
import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { ReferralId } from '../referral.ts'
import type { PassedOnRow, ReferralTables } from '../referralTables.ts'
import { openTo } from '../store.ts'
import type { PassedOn, WhatCame } from './passedOn.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)
const seat = (work: Work, { id, personId }: Pick<PassedOn, 'id' | 'personId'>) =>
  ({ networkId: work.networkId, table: 'passed_on', column: 'called_sealed', rowId: id, personId }) as const

export async function insertPassedOn(work: Work, vault: Vault, passed: Omit<PassedOn, 'madeAt'>): Promise<void> {
  const { id, referralId, personId, organisationId, memberId, activityId, called } = passed
  const row = {
    network_id: work.networkId,
    id,
    referral_id: referralId,
    person_id: personId,
    organisation_id: organisationId,
    activity_id: activityId,
  }
  await db(work)
    .insertInto('passed_on')
    .values({ ...row, member_id: memberId, called_sealed: await vault.seal(called, seat(work, passed)), made_at: work.at })
    .execute()
}

/** Whom one organisation passed on, of those the actor may know of, the newest first. */
export async function listPassedOn(work: Work, vault: Vault, organisationId: OrganisationId): Promise<readonly PassedOn[]> {
  const rows = await passedOn(work).where('organisation_id', '=', organisationId).orderBy('made_at', 'desc').limit(200).execute()
  return Promise.all(rows.map((row) => opened(work, vault, row)))
}

/** Who passed somebody on with this request, if anybody did. */
export async function findPassedOn(work: Work, vault: Vault, referralId: ReferralId): Promise<PassedOn | undefined> {
  const row = await passedOn(work).where('referral_id', '=', referralId).executeTakeFirst()
  return row && opened(work, vault, row)
}

type Came = {
  readonly referral_id: ReferralId
  readonly outcome: WhatCame['outcome']
  readonly since: Date
  readonly started_at: Date | null
}

/** What may be told now, by request: of all the actor's keys open, or of one. A request that nothing may be told of is not in it. */
export async function whatCameOf(work: Work, referralId: ReferralId | null = null): Promise<ReadonlyMap<ReferralId, WhatCame>> {
  const { rows } = await sql<Came>`select * from what_came_of(${work.networkId}, ${work.at}, ${referralId})`.execute(work.sql)
  return new Map(
    rows.map(({ referral_id, outcome, since, started_at }) => [
      referral_id,
      { outcome, since, ...(started_at !== null && { startedAt: started_at }) },
    ]),
  )
}

/** Without those who were erased since: nothing is left of them to show. */
function passedOn(work: Work) {
  return db(work)
    .selectFrom('passed_on')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where(openTo(work.actor))
    .where(sql<boolean>`octet_length(called_sealed) > 0`)
}

async function opened(work: Work, vault: Vault, row: PassedOnRow): Promise<PassedOn> {
  const ids = { id: row.id, personId: row.person_id } as Pick<PassedOn, 'id' | 'personId'>
  return {
    ...ids,
    referralId: row.referral_id as PassedOn['referralId'],
    organisationId: row.organisation_id as OrganisationId,
    memberId: row.member_id as PassedOn['memberId'],
    activityId: row.activity_id as PassedOn['activityId'],
    called: await vault.unseal(row.called_sealed, seat(work, ids)),
    madeAt: row.made_at,
  }
}
