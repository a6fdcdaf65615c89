import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { App } from '../app.ts'

/** How long a request may take before we ask whether the database is there at all, and how long it then has to say so. */
const patience = { beforeAsking: 3_500, forAnAnswer: 1_000 } as const

/** The database has stopped answering: away, frozen, or every connection to it taken. */
export class DatabaseSilent extends Error {
  override readonly name = 'DatabaseSilent'
}

/**
 * Waits for an answer, but not for a database that says nothing: whoever asked hears within five seconds that they can come again.
 * Work that merely takes long goes on. What was under way may still be done: a form that is sent again carries the same key.
 */
export async function unlessSilent<T>(app: Pick<App, 'database'>, answer: Promise<T>): Promise<T> {
  const answered = new AbortController()
  const silence = noticeSilence(app, answered.signal)
  try {
    return await Promise.race([answer, silence])
  } finally {
    answered.abort()
  }
}

async function noticeSilence({ database }: Pick<App, 'database'>, answered: AbortSignal): Promise<never> {
  for (;;) {
    await passing(patience.beforeAsking, answered)
    const heard = sql`select 1`.execute(database.open).then(
      () => true,
      () => false,
    )
    // A process that was held up itself looks once more at what has arrived before it complains.
    const waited = passing(patience.forAnAnswer, answered).then(async () => await nextTurn(false))
    if (!(await Promise.race([heard, waited]))) throw new DatabaseSilent('The database says nothing')
  }
}

/** Never ends once the answer is there. */
async function passing(milliseconds: number, answered: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: answered, ref: false }).catch(() => new Promise<never>(() => undefined))
}
