import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { projectRoot } from '../config/root.ts'

/** One step of the schema, as its file says. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** The schema cannot be brought up to date; the message says which file and what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

const lock = 7_340_021

/** All migrations of this version, in the order of their names. */
export async function readMigrations(folder = join(projectRoot, 'database', 'migrations')): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the schema up to date. One process at a time (advisory lock); each file in a transaction of its own,
 * as hedgerow_owner; a file that was changed after it ran is refused. Returns the names of those that ran.
 */
export async function migrate(
  admin: Client,
  migrations: readonly Migration[],
  say: (line: string) => void = () => undefined,
): Promise<readonly string[]> {
  await admin.query('select pg_advisory_lock($1)', [lock])
  try {
    await admin.query(`set role hedgerow_owner;
      create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now());
      grant select on schema_migration to hedgerow_app;
      comment on table schema_migration is 'Which migrations ran.';
      comment on column schema_migration.name is 'The file. | internal | forever | none';
      comment on column schema_migration.checksum is 'SHA-256 of the file as it ran. | internal | forever | none';
      comment on column schema_migration.applied_at is 'When. | internal | forever | none';
      grant select on schema_migration to hedgerow_app`)
    const pending = await findPending(admin, migrations)
    if (pending.length > 0) say(`Bringing the database up to date: ${pending.length} step${pending.length === 1 ? '' : 's'}.`)
    for (const migration of pending) await apply(admin, migration)
    return pending.map(({ name }) => name)
  } finally {
    await admin.query('reset role')
    await admin.query('select pg_advisory_unlock($1)', [lock])
  }
}

async function findPending(admin: Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await admin.query<{ name: string; checksum: string }>('select name, checksum from schema_migration')
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of rows) {
    const file = known.get(name)
    if (file === undefined)
      throw new MigrationRefused(
        `This database is newer than this Hedgerow: it has had ${name}, which is not here. Start the newer version.`,
      )
    if (file.checksum !== checksum)
      throw new MigrationRefused(
        `${name} was changed after it had run on this database. Put the file back as it was and make the change in a new migration.`,
      )
  }
  const done = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function apply(admin: Client, migration: Migration): Promise<void> {
  try {
    await admin.query('begin')
    await admin.query(migration.sql)
    await admin.query('insert into schema_migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum])
    await admin.query('commit')
  } catch (fault) {
    await admin.query('rollback')
    const said = fault instanceof Error ? fault.message : String(fault)
    throw new MigrationRefused(`${migration.name} could not run, and nothing of it was kept: ${said}`, { cause: fault })
  }
}
