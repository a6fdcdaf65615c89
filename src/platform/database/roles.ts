import type { Client } from 'pg'
import pg from 'pg'
import type { Login } from './login.ts'
import { ServerCannotRun } from './server/osUser.ts'

/** The app's login for one database: one each, so that a database can be moved or dropped with its login. */
export function appLoginName(database: string): string {
  return `hedgerow_app_${database}`.slice(0, 63)
}

/**
 * Makes the group roles and the app's login. hedgerow_owner owns every table and nobody signs in as it;
 * hedgerow_app may read and write rows; neither can get round row-level security.
 */
export async function ensureRoles(admin: Client, login: Login, app: { readonly user: string; readonly password: string }): Promise<void> {
  try {
    await ensureRole(admin, 'hedgerow_owner', 'nologin')
    await ensureRole(admin, 'hedgerow_app', 'nologin')
    await ensureRole(admin, app.user, 'login')
    const name = pg.escapeIdentifier(app.user)
    await admin.query(`alter role ${name} with login password ${pg.escapeLiteral(app.password)}`)
    await admin.query(`grant hedgerow_app to ${name}; grant hedgerow_owner to current_user`)
    await admin.query(
      `alter role ${name} set statement_timeout = '60s'; alter role ${name} set idle_in_transaction_session_timeout = '60s'; alter role ${name} set lock_timeout = '20s'`,
    )
  } catch (fault) {
    throw mayNot(fault) ? new ServerCannotRun(rolesForTheDba(login, app.user)) : fault
  }
}

/** Takes from everybody what only the owner should have, and lets the owner make tables. */
export async function ensureDatabaseRights(admin: Client, login: Login): Promise<void> {
  const database = pg.escapeIdentifier(login.database)
  try {
    await admin.query(`
      revoke create, temporary on database ${database} from public;
      grant connect on database ${database} to hedgerow_app;
      grant usage, create on schema public to hedgerow_owner;
      create schema if not exists pgboss authorization hedgerow_owner;
      grant usage on schema pgboss to hedgerow_app;
      create schema if not exists hedgerow_private authorization hedgerow_owner`)
  } catch (fault) {
    if (!mayNot(fault)) throw fault
    throw new ServerCannotRun(
      `The login "${login.user}" of DATABASE_URL does not own the database "${login.database}". Ask your database administrator to run:\n  alter database ${database} owner to ${pg.escapeIdentifier(login.user)};`,
    )
  }
}

/** Whether the roles are there already and the login may act as the owner: then nothing needs to be made. */
export async function rolesAreReady(admin: Client): Promise<boolean> {
  const { rows } = await admin.query(
    `select count(*) = 2 and coalesce(bool_and(rolname <> 'hedgerow_owner' or pg_has_role(current_user, oid, 'member')), false) as ready
     from pg_roles where rolname in ('hedgerow_owner', 'hedgerow_app')`,
  )
  return rows[0]?.ready === true
}

async function ensureRole(admin: Client, name: string, kind: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  if (rowCount === 1) return
  await admin
    .query(`create role ${pg.escapeIdentifier(name)} ${kind} nosuperuser nocreatedb nocreaterole nobypassrls`)
    .catch((fault: unknown) => {
      // Another process may have made it in the meantime.
      if (!(fault instanceof pg.DatabaseError && (fault.code === '42710' || fault.code === '23505'))) throw fault
    })
}

function mayNot(fault: unknown): boolean {
  return fault instanceof pg.DatabaseError && (fault.code === '42501' || fault.code === '0LP01')
}

function rolesForTheDba(login: Login, appUser: string): string {
  return `The login "${login.user}" of DATABASE_URL may not make roles. Either give it CREATEROLE, or ask your database administrator to run:
  create role hedgerow_owner nologin;
  create role hedgerow_app nologin;
  create role ${appUser} login password '…' in role hedgerow_app;
  grant hedgerow_owner to "${login.user}";
and set HEDGEROW_APP_DATABASE_URL to the address with that login and password.`
}
