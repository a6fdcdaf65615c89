import { sql } from 'kysely'
import type { Work } from '../../platform/database/work.ts'
import type { PostcodePoint } from './place.ts'

const rowsATime = 5000

export type PostcodesSaved = { readonly written: number }

/** Writes postcodes in big batches; one that is the same as before costs no write. `told` hears how many are done. */
export async function savePostcodes(
  work: Work,
  points: readonly PostcodePoint[],
  told: (done: number) => void = () => undefined,
): Promise<PostcodesSaved> {
  let written = 0
  for (let from = 0; from < points.length; from += rowsATime) {
    written += await saveBatch(work, points.slice(from, from + rowsATime))
    told(Math.min(points.length, from + rowsATime))
  }
  await drawCentres(work)
  work.records({
    action: 'geography.postcodes.save',
    subjectKind: 'network',
    subjectId: work.networkId,
    detail: { read: points.length, written },
  })
  return { written }
}

async function saveBatch(work: Work, points: readonly PostcodePoint[]): Promise<number> {
  const saved = await sql`
    insert into postcode (network_id, postcode, latitude, longitude, area_code)
    select ${work.networkId}::uuid, * from unnest(
      ${points.map((point) => point.postcode)}::text[],
      ${points.map((point) => point.latitude)}::real[],
      ${points.map((point) => point.longitude)}::real[],
      ${points.map((point) => point.areaCode ?? null)}::text[])
    on conflict (network_id, postcode) do update
      set latitude = excluded.latitude, longitude = excluded.longitude, area_code = excluded.area_code
      where (postcode.latitude, postcode.longitude, postcode.area_code)
        is distinct from (excluded.latitude, excluded.longitude, excluded.area_code)`.execute(work.sql)
  return Number(saved.numAffectedRows ?? 0)
}

/** Works out the middle of each sector and first half again from all postcodes held. */
async function drawCentres(work: Work): Promise<void> {
  await sql`delete from postcode_centre where network_id = ${work.networkId}`.execute(work.sql)
  await sql`
    insert into postcode_centre (network_id, part, kind, latitude, longitude, postcodes)
    select network_id, part, kind, avg(latitude), avg(longitude), count(*)
    from postcode,
      lateral (values
        (left(postcode, -3), 'outcode'),
        (left(postcode, -3) || ' ' || substr(postcode, length(postcode) - 2, 1), 'sector')) as parts (part, kind)
    where network_id = ${work.networkId}
    group by network_id, part, kind`.execute(work.sql)
}
