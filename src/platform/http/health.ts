import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { App } from '../app.ts'
import { readMigrations } from '../database/migrate.ts'
import { isMailMissing } from '../messages/carrier.ts'
import type { Site } from './siteParts.ts'

/** `/healthz`: this process answers. No database, so that a database that is away does not get every process killed. */
export function answerAlive(): Response {
  return plain(200, 'alive')
}

/** `/readyz`: send people here. The database answers, with the tables this code was built for, and nobody asked us to stop. */
export async function answerReady(site: Site): Promise<Response> {
  if (site.isDraining()) return plain(503, 'stopping')
  try {
    const behind = await Promise.race([migrationsBehind(site.app), tooLong()])
    return behind === 0 ? plain(200, await readyWords(site)) : plain(503, `migrations that have not run here: ${behind}`)
  } catch {
    return plain(503, 'the database does not answer')
  }
}

/** Ready, with what the operator should know: without a mail server each message becomes a call for a human. */
async function readyWords({ app, network }: Site): Promise<string> {
  return isMailMissing(await network(), app.config) ? 'ready\nwarning: SMTP_URL is not set, so no e-mail can leave' : 'ready'
}

/** Whoever asks wants to know now, not when a connection gives up. */
async function tooLong(): Promise<never> {
  await wait(2000, undefined, { ref: false })
  throw new Error('The database took too long')
}

/** How many migrations this code has that the database has not: during a rolling upgrade, old tables must not meet new code. */
async function migrationsBehind(app: App): Promise<number> {
  const wanted = await readMigrations()
  const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(app.database.open)
  const done = new Set(rows.map(({ name }) => name))
  return wanted.filter(({ name }) => !done.has(name)).length
}

function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}
