import { sql } from 'kysely'
import type { PlaceId } from '../../kernel/actor.ts'
import { foldText } from '../../kernel/spelling.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { NewName, NewPlace } from './place.ts'
import type { GeographyTables } from './store.ts'

/** Makes or changes places, told apart by their slug; their names go into the gazetteer. Answers with the id of each slug. */
export async function savePlaces(work: Work, places: readonly NewPlace[]): Promise<ReadonlyMap<string, PlaceId>> {
  if (places.length === 0) return new Map()
  const rows = places.map(({ slug, name, latitude, longitude }) => ({
    network_id: work.networkId,
    id: work.newId<'Place'>(),
    slug,
    name: JSON.stringify(name),
    latitude,
    longitude,
    made_at: work.at,
  }))
  const saved = await sql<{ id: PlaceId; slug: string }>`
    insert into place ${sql.raw('(network_id, id, slug, name, latitude, longitude, made_at)')}
    values ${sql.join(rows.map((row) => sql`(${sql.join(Object.values(row))})`))}
    on conflict (network_id, slug) do update
      set name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude
    returning id, slug`.execute(work.sql)
  for (const { id, slug } of saved.rows) {
    work.records({ action: 'geography.place.save', subjectKind: 'place', subjectId: id })
    work.happened({ kind: 'place.saved', version: 1, subjectId: id, body: { slug } })
  }
  await saveNames(work, places.flatMap(namesOf))
  return new Map(saved.rows.map((row) => [row.slug, row.id]))
}

function namesOf({ slug, name, latitude, longitude }: NewPlace): readonly NewName[] {
  const written = name.cy === undefined ? [name.en] : [name.en, name.cy]
  return written.map((one) => ({ name: one, kind: 'place', placeSlug: slug, latitude, longitude }))
}

/** Adds names people use for where they are; one that is already there at the same point stays as it is. */
export async function saveNames(work: Work, names: readonly NewName[]): Promise<void> {
  const tables = tablesOf<GeographyTables>(work)
  const places = await tables.selectFrom('place').select(['id', 'slug']).where('network_id', '=', work.networkId).execute()
  const placeOf = new Map(places.map((place) => [place.slug, place.id]))
  const rows = names.map(({ name, kind, placeSlug, latitude, longitude }) => ({
    network_id: work.networkId,
    id: work.newId<'GazetteerName'>(),
    folded: foldText(name),
    name,
    kind,
    place_id: placeSlug === undefined ? null : (placeOf.get(placeSlug) ?? null),
    latitude,
    longitude,
  }))
  for (let from = 0; from < rows.length; from += 1000) {
    await tables
      .insertInto('gazetteer_name')
      .values(rows.slice(from, from + 1000))
      .onConflict((conflict) => conflict.constraint('gazetteer_name_once').doNothing())
      .execute()
  }
}
