import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Work } from '../../../platform/database/work.ts'
import { isFree } from '../factsTold.ts'
import { listingFreshness } from '../freshness.ts'
import { happensOn } from '../happensOn.ts'
import type { ActivityId, ActivityListing } from '../listing.ts'
import { themeWords } from '../themeWords.ts'
import type { Placed } from './activityRows.ts'
import { factsOf } from './factRows.ts'

/** Makes again what search reads of these activities: a row for each public place; inactive ones are not in it. */
export async function writeFindEntries(work: Work, placed: readonly Placed[]): Promise<void> {
  await removeFindEntries(
    work,
    placed.flatMap(({ id, isNew }) => (isNew ? [] : [id])),
  )
  const listed = placed.filter(({ listing }) => listing.status !== 'inactive')
  if (listed.length === 0) return
  const facts = await factsOf(
    work,
    listed.map(({ id }) => id),
  )
  const rows = listed.map(({ id, listing }) => ({
    ...searchable(listing, work.at.toISOString().slice(0, 10) as Day),
    activity_id: id,
    freshness: listingFreshness(facts.get(id) ?? [], work.at),
  }))
  await addFindEntries(work, rows)
}

/** Takes activities out of what search reads. */
export async function removeFindEntries(work: Work, ids: readonly ActivityId[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from find_entry where network_id = ${work.networkId} and activity_id = any(${ids})`.execute(work.sql)
}

// The stems are made once for an activity, then repeated for each of its places.
async function addFindEntries(work: Work, rows: readonly object[]): Promise<void> {
  await sql`
    insert into find_entry (network_id, activity_id, spot, latitude, longitude, name_words, words, themes, delivery, access, languages, is_free,
      minimum_age, maximum_age, days, parts, freshness)
    select ${work.networkId}::uuid, activity_id, place.spot - 1, place.latitude, place.longitude, named || summed,
      named || summed || setweight(to_tsvector('english', text_b), 'B') || setweight(to_tsvector('english', text_c), 'C') || setweight(to_tsvector('english', text_d), 'D'),
      themes, delivery, access, languages, is_free, minimum_age, maximum_age, days, parts, freshness
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as listed (activity_id uuid, name text, summary text, text_b text, text_c text, text_d text,
      places jsonb, themes text[], delivery text[], access text[], languages text[], is_free boolean, minimum_age smallint, maximum_age smallint,
      days smallint, parts smallint, freshness real)
    cross join lateral (select setweight(to_tsvector('english', name), 'A') as named, setweight(to_tsvector('english', summary), 'B') as summed) as stems
    cross join lateral (
      select ordinality as spot, (point ->> 0)::real as latitude, (point ->> 1)::real as longitude
      from jsonb_array_elements(places) with ordinality as placed (point, ordinality)) as place
  `.execute(work.sql)
}

function searchable(listing: ActivityListing, today: Day) {
  const { eligibility, organisation } = listing
  const places = listing.isSensitiveVenue ? [] : listing.locations
  const about = [
    organisation.name,
    listing.programme,
    eligibility.words,
    eligibility.area,
    ...places.flatMap(({ name, town }) => [name, town]),
  ]
  return {
    name: listing.name,
    summary: listing.summary ?? '',
    text_b: [...listing.sourceTerms, ...listing.themes.map((theme) => themeWords[theme])].join(' \n '),
    text_c: listing.description ?? '',
    text_d: about.filter((words) => words !== undefined).join(' \n '),
    places: spotsOf(places),
    themes: listing.themes,
    delivery: listing.delivery,
    access: listing.access,
    languages: listing.languages,
    is_free: isFree(listing),
    minimum_age: eligibility.minimumAge,
    maximum_age: eligibility.maximumAge,
    ...happensOn(listing.schedules, today),
  }
}

// A sensitive venue comes here without its places: nobody must be able to find out where a refuge is by searching near and far.
function spotsOf(places: ActivityListing['locations']): readonly (readonly [number, number] | readonly [null, null])[] {
  const points = places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [[latitude, longitude] as const],
  )
  return points.length === 0 ? [[null, null]] : points
}
