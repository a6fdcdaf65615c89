import { sql } from 'kysely'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { listFormerMembers } from '../../access/index.ts'
import type { ProposalRow, RightsTables } from '../rightsTables.ts'
import { defaultRules, type Proposal, type ProposalId, type ProposalState, type RetentionClass, type RetentionRule } from './retention.ts'

const db = (work: Work) => tablesOf<RightsTables>(work)

/** The rules of the network; the first asking writes down the ones that hold until the controller decides otherwise. */
export async function readRules(work: Work): Promise<readonly RetentionRule[]> {
  const rules = defaultRules.map((rule) => ({
    network_id: work.networkId,
    class: rule.class,
    years: rule.years,
    counted_from: rule.countedFrom,
    lawful_reason: rule.lawfulReason,
    changed_by: actorName(work.actor),
    changed_at: work.at,
    version: 1,
  }))
  await db(work)
    .insertInto('retention_rule')
    .values(rules)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const rows = await db(work).selectFrom('retention_rule').selectAll().where('network_id', '=', work.networkId).orderBy('class').execute()
  return rows.map((row) => ({ class: row.class, years: row.years, countedFrom: row.counted_from, lawfulReason: row.lawful_reason }))
}

/** Sets how many years a class is kept, from the next proposal on. */
export async function saveRule(work: Work, { class: named, years, lawfulReason }: Omit<RetentionRule, 'countedFrom'>): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('retention_rule')
    .set({ years, lawful_reason: lawfulReason, changed_by: actorName(work.actor), changed_at: work.at, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('class', '=', named)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whose time a rule says is over: people by their last request, members by when they left. Members are never on hold. */
export async function listDueBy(work: Work, { class: named }: Pick<RetentionRule, 'class'>, before: Date): Promise<readonly Due[]> {
  if (named === 'referral') return listDue(work, before)
  return (await listFormerMembers(work, before)).map(({ memberId, endedAt }) => ({ id: memberId, endedAt, isHeld: false }))
}

/** `id` is a person's or a member's, as the class has it. */
export type Due = { readonly id: string; readonly endedAt: Date; readonly isHeld: boolean }

/**
 * Everybody whose last request ended before a moment and who has nothing open: what a rule counts from. Those on hold or restricted are
 * told apart, those erased before are left out.
 */
async function listDue(work: Work, before: Date): Promise<readonly Due[]> {
  const asked = sql<{ person_id: string; ended_at: Date; is_held: boolean }>`
    select referral.person_id, max(referral.ended_at) as ended_at,
      exists (select from legal_hold held where held.network_id = ${work.networkId} and held.person_id = referral.person_id and held.lifted_at is null)
      or exists (select from restriction where restriction.network_id = ${work.networkId} and restriction.person_id = referral.person_id and restriction.lifted_at is null) as is_held
    from referral
    where referral.network_id = ${work.networkId}
      and not exists (select from person_key gone where gone.network_id = ${work.networkId} and gone.person_id = referral.person_id and gone.destroyed_at is not null)
    group by referral.person_id
    having bool_and(referral.ended_at is not null) and max(referral.ended_at) < ${before}
    order by 2`
  return (await asked.execute(work.sql)).rows.map((row) => ({ id: row.person_id, endedAt: row.ended_at, isHeld: row.is_held }))
}

export async function insertProposal(work: Work, proposal: Proposal, due: readonly Due[]): Promise<void> {
  const { id, class: named, years, endedBefore: ended_before, people, onHold: on_hold, oldestAt: oldest_at, state } = proposal
  const nobody = { first_by: null, first_at: null, second_by: null, second_at: null, refused_by: null, refused_at: null, work_id: null }
  await db(work)
    .insertInto('retention_proposal')
    .values({
      network_id: work.networkId,
      id,
      class: named,
      years,
      ended_before,
      people,
      on_hold,
      oldest_at,
      state,
      made_at: work.at,
      ...nobody,
      erased: 0,
      kept: 0,
      ended_at: null,
      version: 1,
    })
    .execute()
  const { table, column } = whoIn(named)
  await sql`
    insert into ${sql.table(table)} (network_id, proposal_id, ${sql.ref(column)}, ended_at)
    select ${work.networkId}, ${id}, due.id, due.ended_at
    from unnest(${due.map((each) => each.id)}::uuid[], ${due.map(({ endedAt }) => endedAt.toISOString())}::timestamptz[]) as due (id, ended_at)`.execute(
    work.sql,
  )
}

export async function listProposals(work: Work): Promise<readonly Proposal[]> {
  const rows = await db(work)
    .selectFrom('retention_proposal')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(60)
    .execute()
  return rows.map(proposalOf)
}

/** One proposal, locked until the transaction ends: two humans who approve at once are two, in turn. */
export async function readProposal(work: Work, id: ProposalId): Promise<Proposal | undefined> {
  const row = await db(work)
    .selectFrom('retention_proposal')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && proposalOf(row)
}

/** Whom a proposal is about, the longest ended first. */
export async function listProposed(work: Work, { id, class: named }: Pick<Proposal, 'id' | 'class'>): Promise<readonly string[]> {
  const { table, column } = whoIn(named)
  const asked = sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(table)}
    where network_id = ${work.networkId} and proposal_id = ${id} order by ended_at, 1`
  return (await asked.execute(work.sql)).rows.map((row) => row.id)
}

/** Ids of members and of people are never in one table: what leads to a person is in the mapping of copies and erasures. */
function whoIn(named: RetentionClass): { readonly table: keyof RightsTables; readonly column: 'person_id' | 'member_id' } {
  return named === 'referral' ? { table: 'retention_person', column: 'person_id' } : { table: 'retention_member', column: 'member_id' }
}

type Saved = Partial<
  Pick<
    ProposalRow,
    'first_by' | 'first_at' | 'second_by' | 'second_at' | 'refused_by' | 'refused_at' | 'work_id' | 'erased' | 'kept' | 'ended_at'
  >
>

export async function saveProposal(work: Work, id: ProposalId, state: ProposalState, saved: Saved = {}): Promise<void> {
  await db(work)
    .updateTable('retention_proposal')
    .set({ state, ...saved, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

function proposalOf(row: ProposalRow): Proposal {
  return {
    id: row.id as ProposalId,
    class: row.class,
    years: row.years,
    endedBefore: row.ended_before,
    people: row.people,
    onHold: row.on_hold,
    oldestAt: row.oldest_at,
    state: row.state,
    madeAt: row.made_at,
    erased: row.erased,
    kept: row.kept,
    version: row.version,
    ...(row.first_by && { firstBy: row.first_by }),
    ...(row.second_by && { secondBy: row.second_by }),
    ...(row.work_id && { workId: row.work_id }),
  }
}
