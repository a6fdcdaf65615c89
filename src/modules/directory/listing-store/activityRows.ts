import { sql } from 'kysely'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { DirectoryTables } from '../directoryTables.ts'
import { isFree } from '../factsTold.ts'
import type { ActivityId, ActivityListing } from '../listing.ts'

/** What is held of an activity before it is saved again. */
export type Held = { readonly id: ActivityId; readonly hash: string }

/** A listing with the id its activity has had, or now gets, for ever. */
export type Placed = { readonly id: ActivityId; readonly isNew: boolean; readonly listing: ActivityListing; readonly hash: string }

/** What is held of these listings of a feed, by the source's id. */
export async function heldOf(
  work: Pick<Work, 'sql' | 'networkId'>,
  feed: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  const rows = await tablesOf<DirectoryTables>(work)
    .selectFrom('activity')
    .select(['id', 'source_id', 'content_hash'])
    .where('network_id', '=', work.networkId)
    .where('feed', '=', feed)
    .where(sql<boolean>`source_id = any(${sourceIds})`)
    .execute()
  return new Map(rows.map((row) => [row.source_id, { id: row.id as ActivityId, hash: row.content_hash.toString('hex') }]))
}

/** Writes activities, new and changed; their organisations must have been written before. */
export async function writeActivities(work: Work, feed: string, placed: readonly Placed[]): Promise<void> {
  await sql`
    insert into activity as held (network_id, id, organisation_id, feed, source_id, content_hash, programme, name, summary, description, status,
      website, email, phone, contact_name, delivery, joining, minimum_age, maximum_age, eligible_area, eligible_words, is_free, languages, access,
      themes, source_terms, is_sensitive, checked_on, made_at, changed_at)
    select ${work.networkId}::uuid, listed.id, organisation.id, ${feed}, listed.source_id, decode(listed.hash, 'hex'), listed.programme, listed.name,
      listed.summary, listed.description, listed.status, listed.website, listed.email, listed.phone, listed.contact_name, listed.delivery, listed.joining,
      listed.minimum_age, listed.maximum_age, listed.eligible_area, listed.eligible_words, listed.is_free, listed.languages, listed.access, listed.themes,
      listed.source_terms, listed.is_sensitive, listed.checked_on, ${work.at}::timestamptz, ${work.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(placed.map(columnsOf))}::jsonb) as listed (id uuid, organisation text, source_id text, hash text,
      programme text, name text, summary text, description text, status text, website text, email text, phone text, contact_name text, delivery text[],
      joining text, minimum_age smallint, maximum_age smallint, eligible_area text, eligible_words text, is_free boolean, languages text[],
      access text[], themes text[], source_terms text[], is_sensitive boolean, checked_on date)
    join organisation on organisation.network_id = ${work.networkId} and organisation.feed = ${feed} and organisation.source_id = listed.organisation
    on conflict on constraint activity_seen_once do update set
      organisation_id = excluded.organisation_id, content_hash = excluded.content_hash, programme = excluded.programme, name = excluded.name,
      summary = excluded.summary, description = excluded.description, status = excluded.status, website = excluded.website, email = excluded.email,
      phone = excluded.phone, contact_name = excluded.contact_name, delivery = excluded.delivery, joining = excluded.joining,
      minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age, eligible_area = excluded.eligible_area,
      eligible_words = excluded.eligible_words, is_free = excluded.is_free, languages = excluded.languages, access = excluded.access,
      themes = excluded.themes, source_terms = excluded.source_terms, is_sensitive = excluded.is_sensitive, checked_on = excluded.checked_on,
      version = held.version + 1, changed_at = excluded.changed_at
  `.execute(work.sql)
}

function columnsOf({ id, listing, hash }: Placed) {
  const { eligibility } = listing
  return {
    id,
    hash,
    organisation: listing.organisation.sourceId,
    source_id: listing.sourceId,
    programme: listing.programme,
    name: listing.name,
    summary: listing.summary,
    description: listing.description,
    status: listing.status,
    website: listing.website,
    email: listing.email,
    phone: listing.phone,
    contact_name: listing.contactName,
    delivery: listing.delivery,
    joining: listing.joining,
    minimum_age: eligibility.minimumAge,
    maximum_age: eligibility.maximumAge,
    eligible_area: eligibility.area,
    eligible_words: eligibility.words,
    is_free: isFree(listing),
    languages: listing.languages,
    access: listing.access,
    themes: listing.themes,
    source_terms: listing.sourceTerms,
    is_sensitive: listing.isSensitiveVenue,
    checked_on: listing.checkedOn,
  }
}
