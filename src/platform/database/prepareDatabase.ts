import pg from 'pg'
import { derive } from '../crypto/masterKey.ts'
import { ensureJobStore } from '../jobs/jobStore.ts'
import type { Login } from './login.ts'
import { migrate, readMigrations } from './migrate.ts'
import { appLoginName, ensureDatabaseRights, ensureRoles, rolesAreReady } from './roles.ts'
import { keepContextKeys } from './signedContext.ts'

export type Preparing = {
  /** The login that makes roles and tables. */
  readonly admin: Login
  /** The app's own login where a database administrator made it; otherwise one is made here. */
  readonly app: Login | undefined
  readonly masterKey: Buffer
  readonly say: (line: string) => void
}

/** Makes an existing database ready for the app: roles, rights, schema, job store. Returns the login the app signs in with. */
export async function prepareDatabase({ admin, app, masterKey, say }: Preparing): Promise<Login> {
  const made = loginOfApp({ admin, app, masterKey })
  const client = new pg.Client({ ...admin, application_name: 'hedgerow start' })
  await client.connect()
  try {
    if (app === undefined || !(await rolesAreReady(client))) await ensureRoles(client, admin, made)
    await ensureDatabaseRights(client, admin)
    await migrate(client, await readMigrations(), say)
    await keepContextKeys(client, masterKey)
    await ensureJobStore(client)
    return made
  } finally {
    await client.end()
  }
}

/** The login the app signs in with, whether it was made yet or not. */
export function loginOfApp({ admin, app, masterKey }: Omit<Preparing, 'say'>): Login {
  const user = appLoginName(admin.database)
  return app ?? { ...admin, user, password: derive(masterKey, `database login ${user}`).toString('base64url') }
}

/** Makes the app's database on the embedded server when it is not there yet. */
export async function ensureDatabaseExists(server: Login, database: string): Promise<Login> {
  const client = new pg.Client({ ...server, application_name: 'hedgerow start' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(database)} template template0`).catch((fault: unknown) => {
        if (!(fault instanceof pg.DatabaseError && (fault.code === '42P04' || fault.code === '23505'))) throw fault
      })
    }
    return { ...server, database }
  } finally {
    await client.end()
  }
}
