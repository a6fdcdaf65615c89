import { sql } from 'kysely'
import type { NetworkId, PlaceId } from '../../kernel/actor.ts'
import type { Email } from '../../kernel/email.ts'
import type { Phone } from '../../kernel/phone.ts'
import type { Database } from '../../platform/database/database.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { Contact } from './team.ts'

type LocalTeamTables = {
  local_team: {
    network_id: string
    id: string
    place_id: PlaceId | null
    phone: Phone | null
    email: Email | null
    hours: { en: string; cy?: string } | null
    version: number
    changed_at: Date
  }
}

export type KeptTeam = { readonly placeId: PlaceId | undefined; readonly contact: Contact; readonly version: number }

export async function readTeamRows({ open }: Pick<Database, 'open'>, networkId: NetworkId): Promise<readonly KeptTeam[]> {
  const rows = await tablesOf<LocalTeamTables>({ sql: open })
    .selectFrom('local_team')
    .select(['place_id', 'phone', 'email', 'hours', 'version'])
    .where('network_id', '=', networkId)
    .execute()
  return rows.map(({ place_id, phone, email, hours, version }) => ({
    placeId: place_id ?? undefined,
    contact: { ...(phone && { phone }), ...(email && { email }), ...(hours && { hours }) },
    version,
  }))
}

/** Writes a team's contact over the version that was seen (0: there was none). False when somebody else was quicker. */
export async function writeTeamRow(work: Work, { placeId, contact, version }: KeptTeam): Promise<boolean> {
  const written = await sql`
    insert into local_team ${sql.raw('(network_id, id, place_id, phone, email, hours, version, changed_at)')}
    values (${work.networkId}, ${work.newId<'LocalTeam'>()}, ${placeId ?? null}, ${contact.phone ?? null}, ${contact.email ?? null},
      ${contact.hours === undefined ? null : JSON.stringify(contact.hours)}::jsonb, 1, ${work.at})
    on conflict on constraint local_team_one_for_each_place do update
      set phone = excluded.phone, email = excluded.email, hours = excluded.hours, version = local_team.version + 1, changed_at = excluded.changed_at
      where local_team.version = ${version}`.execute(work.sql)
  return Number(written.numAffectedRows ?? 0) > 0
}

/** Takes a team's contact away, if it is still the version that was seen. */
export async function removeTeamRow(work: Work, { placeId, version }: Omit<KeptTeam, 'contact'>): Promise<boolean> {
  const removed = await sql`
    delete from local_team where network_id = ${work.networkId} and place_id is not distinct from ${placeId ?? null}::uuid and version = ${version}`.execute(
    work.sql,
  )
  return Number(removed.numAffectedRows ?? 0) > 0
}
