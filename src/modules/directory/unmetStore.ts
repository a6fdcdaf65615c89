import { sql } from 'kysely'
import type { NetworkId, PlaceId } from '../../kernel/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Work } from '../../platform/database/work.ts'
import type { UnmetNeedId } from './tellStore.ts'
import type { WhyNot } from './unmetNeed.ts'

type Label = { readonly en: string; readonly cy: string }

/** How often nothing fitted in one place, and what was looked for there most. */
export type UnmetInPlace = {
  /** Null when nobody said where. */
  readonly placeId: PlaceId | null
  readonly times: number
  readonly latest: Date
  readonly needs: readonly { readonly label: Label; readonly times: number }[]
}

/** Unmet needs since a moment, counted by place, the most first; a need counts once, whatever the thesaurus saw in it. */
export async function countUnmetByPlace(
  { open }: Pick<Database, 'open'>,
  networkId: NetworkId,
  since: Date,
): Promise<readonly UnmetInPlace[]> {
  const found = await sql<UnmetInPlace>`
    select u.place_id as "placeId", count(*)::int as times, max(u.noticed_at) as latest,
      (select coalesce(jsonb_agg(jsonb_build_object('label', c.label, 'times', most.times) order by most.times desc, c.id), '[]')
       from (select concept, count(*)::int as times from unmet_need n, unnest(n.concepts[1:2]) concept
             where n.network_id = ${networkId} and n.noticed_at >= ${since} and n.place_id is not distinct from u.place_id
             group by concept order by times desc, concept limit 4) most
         join need_concept c on c.network_id = ${networkId} and c.id = most.concept) as needs
    from unmet_need u where u.network_id = ${networkId} and u.noticed_at >= ${since}
    group by u.place_id order by times desc, latest desc`.execute(open)
  return found.rows
}

export type SealedUnmetNeed = {
  readonly id: UnmetNeedId
  readonly wordsSealed: Buffer | null
  readonly labels: readonly Label[]
  readonly outcode: string | null
  readonly withinMiles: number | null
  readonly results: number
  readonly whyNot: readonly WhyNot[]
  readonly noticedAt: Date
}

/** Each unmet need of one place (null: nobody said where) since a moment, newest first, its words still sealed. */
export async function readUnmetOfPlace(
  work: Work,
  { placeId, since }: { readonly placeId: PlaceId | null; readonly since: Date },
): Promise<readonly SealedUnmetNeed[]> {
  const found = await sql<SealedUnmetNeed>`
    select u.id, u.words_sealed as "wordsSealed", u.outcode, u.within_miles as "withinMiles", u.results, u.why_not as "whyNot",
      u.noticed_at as "noticedAt",
      array(select c.label from need_concept c where c.network_id = u.network_id and c.id = any(u.concepts[1:2]) order by c.id) as labels
    from unmet_need u
    where u.network_id = ${work.networkId} and u.noticed_at >= ${since} and u.place_id is not distinct from ${placeId}::uuid
    order by u.noticed_at desc limit 200`.execute(work.sql)
  return found.rows
}
