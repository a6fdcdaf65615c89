import type pg from 'pg'
import { type Migration, readMigrations } from '../../platform/database/migrate.ts'
import { type Finding, look, right, wrong } from './finding.ts'

/** What is right in PostgreSQL's settings, and what each is for. */
const neededSettings: Readonly<Record<string, readonly [values: readonly string[], why: string]>> = {
  fsync: [['on'], 'a power cut would lose what was confirmed'],
  synchronous_commit: [['on', 'remote_apply', 'remote_write'], 'a crash would lose what was confirmed'],
  full_page_writes: [['on'], 'a power cut could spoil pages'],
  password_encryption: [['scram-sha-256'], 'passwords would be kept as MD5'],
  log_statement: [['none', 'ddl'], "people's words would be written to the server's log"],
}

/** The server itself: version, settings, clock, encryption on the way. */
export async function lookAtServer(client: pg.Client, isLocal: boolean): Promise<readonly Finding[]> {
  const asked = Date.now()
  const { rows } = await client.query<{ version: string; number: number; now: Date; ssl: boolean; page: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number, clock_timestamp() as now,
       coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as ssl, current_setting('data_checksums') as page`,
  )
  const [server] = rows
  if (server === undefined) throw new Error('The server said nothing')
  const skew = (server.now.getTime() - (asked + Date.now()) / 2) / 1000
  return [
    server.number >= 150_000
      ? right('PostgreSQL', server.version)
      : wrong('PostgreSQL', `${server.version} is too old`, 'Use PostgreSQL 15 or later.'),
    await settings(client),
    server.page === 'on'
      ? right('Page checksums', 'on')
      : look('Page checksums', 'off: a spoilt disk is not noticed', 'Switch them on while the server is stopped: pg_checksums --enable.'),
    clock(skew),
    isLocal || server.ssl
      ? right('Way to the database', isLocal ? 'a socket of this machine' : 'encrypted')
      : wrong('Way to the database', 'not encrypted', 'Add sslmode=verify-full to DATABASE_URL.'),
  ]
}

async function settings(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; setting: string }>('select name, setting from pg_settings where name = any($1)', [
    Object.keys(neededSettings),
  ])
  const bad = rows.flatMap(({ name, setting }) => {
    const [values, why] = neededSettings[name] ?? [[setting], '']
    return values.includes(setting) ? [] : [`${name} is ${setting}, so ${why}`]
  })
  return bad.length === 0
    ? right('Server settings', 'safe')
    : wrong('Server settings', bad.join('; '), 'Put them back in postgresql.conf and reload.')
}

function clock(skew: number): Finding {
  const says = `app and database differ by ${Math.abs(skew).toFixed(1)} s`
  if (Math.abs(skew) > 240) return wrong('Clocks', says, 'Set both clocks by NTP: at five minutes the database refuses the app.')
  return Math.abs(skew) > 5 ? look('Clocks', says, 'Set both clocks by NTP.') : right('Clocks', says)
}

/** The walls: what the app's login may do, row-level security, migrations, partitions. */
export async function lookAtWalls(client: pg.Client, app: string, now: Date): Promise<readonly Finding[]> {
  return [...(await login(client, app)), await rowSecurity(client), await migrations(client), await partitions(client, now)]
}

async function login(client: pg.Client, app: string): Promise<Finding[]> {
  const { rows } = await client.query<{ power: string[] }>(
    `select array_remove(array[
       case when r.rolsuper then 'is a superuser' end, case when r.rolbypassrls then 'may bypass row-level security' end,
       case when r.rolcreaterole then 'may make roles' end, case when r.rolcreatedb then 'may make databases' end,
       case when r.rolreplication then 'may copy the whole server' end,
       case when pg_has_role(r.oid, 'hedgerow_owner', 'member') then 'may act as the owner' end,
       case when exists (select from pg_class c where c.relowner = r.oid) then 'owns tables' end,
       case when has_schema_privilege(r.oid, 'public', 'create') then 'may make tables' end,
       case when has_database_privilege(r.oid, current_database(), 'temporary') then 'may make temporary tables' end], null) as power
     from pg_roles r where r.rolname = $1`,
    [app],
  )
  const [found] = rows
  if (found === undefined) return [wrong("The app's login", `there is no role ${app}`, 'Start Hedgerow once; it makes it.')]
  if (found.power.length === 0) return [right("The app's login", `${app} owns nothing and cannot get round row-level security`)]
  return [
    wrong(
      "The app's login",
      `${app} ${found.power.join(', ')}`,
      'Take that away from it: the walls between networks and people rest on it.',
    ),
  ]
}

/** As the house tests ask it of every migration: personal columns stand behind forced row-level security; here the live tables are asked. */
async function rowSecurity(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; fenced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as fenced
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and (c.relrowsecurity or exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and col_description(c.oid, a.attnum) ~ '\\| (personal|special) \\|'))`,
  )
  const open = rows.filter(({ fenced }) => !fenced).map(({ name }) => name)
  if (open.length === 0) return right('Row-level security', `forced on ${rows.length} tables`)
  return wrong(
    'Row-level security',
    `not forced on ${open.join(', ')}`,
    'Somebody changed the database by hand. alter table … enable row level security, force row level security; then ask who did.',
  )
}

async function migrations(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<Pick<Migration, 'name' | 'checksum'>>('select name, checksum from schema_migration')
  const wanted = await readMigrations()
  const pending = wanted.filter(({ name }) => !rows.some((row) => row.name === name))
  const strange = rows.filter((row) => !wanted.some(({ name, checksum }) => name === row.name && checksum === row.checksum))
  if (strange.length > 0)
    return wrong(
      'Schema',
      `${strange.map(({ name }) => name).join(', ')} ran here and is not part of this version`,
      'Start the version of Hedgerow that last ran.',
    )
  if (pending.length > 0)
    return wrong('Schema', `${pending.length} migrations have not run`, 'Start Hedgerow, or run any other command: they run by themselves.')
  return right('Schema', `at ${wanted.at(-1)?.name}`)
}

async function partitions(client: pg.Client, now: Date): Promise<Finding> {
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 7).replace('-', '_')
  const names = ['event', 'audit_entry'].map((parent) => `${parent}_${next}`)
  const { rows } = await client.query<{ name: string }>('select name from unnest($1::text[]) name where to_regclass(name) is null', [names])
  if (rows.length === 0) return right('Partitions', 'made ahead of time')
  return look(
    'Partitions',
    `${rows.map(({ name }) => name).join(', ')} is not there yet`,
    'The job platform.make-months makes them each night: are jobs running?',
  )
}
