import { sql } from 'kysely'
import type { Work } from '../../../platform/database/work.ts'
import type { OrganisationListing } from '../listing.ts'

/** Writes the organisations of one feed; those that say the same as before are not touched. One row for each id of the source. */
export async function writeOrganisations(work: Work, feed: string, organisations: readonly OrganisationListing[]): Promise<void> {
  const latest = new Map(organisations.map((organisation) => [organisation.sourceId, organisation]))
  const rows = [...latest.values()].map((organisation) => ({
    id: work.newId<'Organisation'>(),
    source_id: organisation.sourceId,
    name: organisation.name,
    description: organisation.description,
    website: organisation.website,
    email: organisation.email,
    phone: organisation.phone,
    charity_number: organisation.charityNumber,
    company_number: organisation.companyNumber,
  }))
  await sql`
    insert into organisation as held (network_id, id, feed, source_id, name, description, website, email, phone, charity_number, company_number, made_at, changed_at)
    select ${work.networkId}::uuid, id, ${feed}, source_id, name, description, website, email, phone, charity_number, company_number, ${work.at}::timestamptz, ${work.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as listed (
      id uuid, source_id text, name text, description text, website text, email text, phone text, charity_number text, company_number text)
    on conflict on constraint organisation_seen_once do update set
      name = excluded.name, description = excluded.description, website = excluded.website, email = excluded.email, phone = excluded.phone,
      charity_number = excluded.charity_number, company_number = excluded.company_number,
      is_active = true, version = held.version + 1, changed_at = excluded.changed_at
    where (held.name, held.description, held.website, held.email, held.phone, held.charity_number, held.company_number, held.is_active)
      is distinct from (excluded.name, excluded.description, excluded.website, excluded.email, excluded.phone, excluded.charity_number, excluded.company_number, true)
  `.execute(work.sql)
}

/** Marks the organisations of a feed that no longer run anything active. */
export async function restOrganisations(work: Work, feed: string): Promise<void> {
  await sql`
    update organisation set is_active = false, version = version + 1, changed_at = ${work.at}
    where network_id = ${work.networkId} and feed = ${feed} and is_active and not exists (
      select from activity
      where activity.network_id = organisation.network_id and activity.organisation_id = organisation.id and activity.status <> 'inactive')
  `.execute(work.sql)
}
