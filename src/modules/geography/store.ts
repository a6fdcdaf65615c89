import { type Kysely, sql } from 'kysely'
import type { NetworkId, PlaceId } from '../../kernel/actor.ts'
import type { Point } from '../../kernel/distance.ts'
import type { Database } from '../../platform/database/database.ts'
import { byKey } from '../../platform/database/preparedAs.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { NameKind, Place } from './place.ts'

export type GeographyTables = {
  place: {
    network_id: string
    id: string
    slug: string
    name: { en: string; cy?: string }
    latitude: number
    longitude: number
    made_at: Date
  }
  gazetteer_name: {
    network_id: string
    id: string
    folded: string
    name: string
    kind: NameKind
    place_id: string | null
    latitude: number
    longitude: number
  }
  postcode: { network_id: string; postcode: string; latitude: number; longitude: number; area_code: string | null }
  postcode_centre: { network_id: string; part: string; kind: 'sector' | 'outcode'; latitude: number; longitude: number; postcodes: number }
}

export type KnownName = Point & { readonly name: string; readonly kind: NameKind }
type Reader = Pick<Database, 'open'>

function tables(database: Reader): Kysely<GeographyTables> {
  return tablesOf<GeographyTables>({ sql: database.open })
}

/** All places, also in the middle of other work, so that the question can travel with others. */
export async function readPlaces(from: Reader | Pick<Work, 'sql'>, networkId: NetworkId): Promise<readonly Place[]> {
  const rows = await ('open' in from ? tables(from) : tablesOf<GeographyTables>(from))
    .selectFrom('place')
    .select(['id', 'slug', 'name', 'latitude', 'longitude'])
    .where('network_id', '=', networkId)
    .orderBy('slug')
    .modifyEnd(byKey)
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as PlaceId }))
}

export async function readPostcodePoint(database: Reader, networkId: NetworkId, compact: string): Promise<Point | undefined> {
  return await tables(database)
    .selectFrom('postcode')
    .select(['latitude', 'longitude'])
    .where('network_id', '=', networkId)
    .where('postcode', '=', compact)
    .executeTakeFirst()
}

/** Where many postcodes are, by their compact form; one that is not known is not in it. */
export async function readPostcodePoints(
  database: Reader,
  networkId: NetworkId,
  compact: readonly string[],
): Promise<ReadonlyMap<string, Point>> {
  if (compact.length === 0) return new Map()
  const rows = await tables(database)
    .selectFrom('postcode')
    .select(['postcode', 'latitude', 'longitude'])
    .where('network_id', '=', networkId)
    .where('postcode', 'in', compact)
    .execute()
  return new Map(rows.map(({ postcode, latitude, longitude }) => [postcode, { latitude, longitude }]))
}

/** The middles of a sector and of its first half, as far as they are known. */
export async function readCentres(database: Reader, networkId: NetworkId, parts: readonly string[]): Promise<ReadonlyMap<string, Point>> {
  const rows = await tables(database)
    .selectFrom('postcode_centre')
    .select(['part', 'latitude', 'longitude'])
    .where('network_id', '=', networkId)
    .where('part', 'in', parts)
    .execute()
  return new Map(rows.map((row) => [row.part, row]))
}

export async function readNames(database: Reader, networkId: NetworkId, folded: string): Promise<readonly KnownName[]> {
  return await tables(database)
    .selectFrom('gazetteer_name')
    .select(['name', 'kind', 'latitude', 'longitude'])
    .where('network_id', '=', networkId)
    .where('folded', '=', folded)
    // The bigger thing first: someone who types a town's name means the town.
    .orderBy(sql`array_position(array['place', 'town', 'village', 'neighbourhood', 'landmark'], kind)`)
    .execute()
}

/** Every name the network knows, for suggestions; asked only when a name was not found. */
export async function readAllNames(database: Reader, networkId: NetworkId): Promise<readonly { folded: string; name: string }[]> {
  return await tables(database)
    .selectFrom('gazetteer_name')
    .select(['folded', 'name'])
    .where('network_id', '=', networkId)
    .limit(20_000)
    .execute()
}

export async function countPostcodes(database: Reader, networkId: NetworkId): Promise<number> {
  const row = await tables(database)
    .selectFrom('postcode')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('network_id', '=', networkId)
    .executeTakeFirstOrThrow()
  return Number(row.held)
}
