import { type Kysely, sql } from 'kysely'
import type { NetworkId, PlaceId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { FactKind } from './freshness.ts'
import type { ActivityId } from './listing.ts'
import type { WhyNot } from './unmetNeed.ts'

export type UnmetNeedId = Id<'UnmetNeed'>
export type WrongReportId = Id<'WrongReport'>

type TellTables = {
  unmet_need: {
    network_id: string
    id: string
    words_sealed: Buffer | null
    concepts: string[]
    place_id: string | null
    outcode: string | null
    why_not: WhyNot[]
    within_miles: number | null
    results: number
    noticed_at: Date
  }
  wrong_report: {
    network_id: string
    id: string
    activity_id: ActivityId
    fact: string
    words_sealed: Buffer | null
    state: 'open' | 'put-right' | 'was-right'
    noticed_at: Date
    settled_at: Date | null
    settled_by: string | null
  }
}

function tables(work: Pick<Work, 'sql'>): Kysely<TellTables> {
  return tablesOf<TellTables>(work)
}

export type UnmetNeedRow = {
  readonly id: UnmetNeedId
  readonly wordsSealed: Buffer | null
  readonly concepts: readonly string[]
  readonly placeId: PlaceId | null
  readonly outcode: string | null
  readonly whyNot: readonly WhyNot[]
  readonly withinMiles: number | null
  readonly results: number
}

export async function writeUnmetNeed(work: Work, row: UnmetNeedRow): Promise<void> {
  await tables(work)
    .insertInto('unmet_need')
    .values({
      network_id: work.networkId,
      id: row.id,
      words_sealed: row.wordsSealed,
      concepts: [...row.concepts],
      place_id: row.placeId,
      outcode: row.outcode,
      why_not: [...row.whyNot],
      within_miles: row.withinMiles,
      results: row.results,
      noticed_at: work.at,
    })
    .execute()
}

export async function writeWrongReport(
  work: Work,
  row: { id: WrongReportId; activityId: ActivityId; fact: FactKind | 'other'; wordsSealed: Buffer | null },
): Promise<void> {
  await tables(work)
    .insertInto('wrong_report')
    .values({
      network_id: work.networkId,
      id: row.id,
      activity_id: row.activityId,
      fact: row.fact,
      words_sealed: row.wordsSealed,
      state: 'open',
      noticed_at: work.at,
      settled_at: null,
      settled_by: null,
    })
    .execute()
}

/** The activity it was about; undefined when somebody else has settled it already. */
export async function settleWrongReportRow(
  work: Work,
  id: WrongReportId,
  settled: { state: 'put-right' | 'was-right'; by: string },
): Promise<ActivityId | undefined> {
  const done = await tables(work)
    .updateTable('wrong_report')
    .set({ state: settled.state, settled_at: work.at, settled_by: settled.by })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('activity_id')
    .executeTakeFirst()
  return done?.activity_id
}

export type OpenWrongReport = {
  readonly id: WrongReportId
  readonly activityId: ActivityId
  readonly activityName: string
  readonly fact: FactKind | 'other'
  readonly wordsSealed: Buffer | null
  readonly noticedAt: Date
  /** Where it is, for the coordinator of a place; null when it has none. */
  readonly latitude: number | null
  readonly longitude: number | null
}

export async function readOpenWrongReports(work: Pick<Work, 'sql'>, networkId: NetworkId): Promise<readonly OpenWrongReport[]> {
  const found = await sql<OpenWrongReport>`
    select w.id, w.activity_id as "activityId", a.name as "activityName", w.fact, w.words_sealed as "wordsSealed", w.noticed_at as "noticedAt", l.latitude, l.longitude
    from wrong_report w join activity a on a.network_id = w.network_id and a.id = w.activity_id
    left join lateral (select latitude, longitude from activity_location where network_id = a.network_id and activity_id = a.id and latitude is not null order by id limit 1) l on true
    where w.network_id = ${networkId} and w.state = 'open' order by w.noticed_at limit 500`.execute(work.sql)
  return found.rows
}

/** Takes the words, sealed as they are, out of what was told before a moment. */
export async function purgeToldWords(work: Work, before: Date): Promise<void> {
  for (const table of ['unmet_need', 'wrong_report'] as const) {
    await tables(work)
      .updateTable(table)
      .set({ words_sealed: null })
      .where('network_id', '=', work.networkId)
      .where('noticed_at', '<', before)
      .where('words_sealed', 'is not', null)
      .execute()
  }
}
