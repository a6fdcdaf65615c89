import pg from 'pg'
import { makeId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import { fillRandomly } from '../crypto/randomness.ts'
import type { Vault } from '../crypto/vault.ts'
import { actorName } from './actorName.ts'
import { type Belongings, parametersOf, type Wakes } from './belongings.ts'
import type { Context } from './database.ts'
import { kyselyOn } from './kyselyOn.ts'
import { preparedAs } from './preparedAs.ts'
import type { Work } from './work.ts'

/** The SQL that opens a transaction in somebody's name. Both settings end with the transaction, also behind PgBouncer. */
export function opening({ networkId, actor }: Context): string {
  return `begin; select set_config('hedgerow.networks', ${pg.escapeLiteral(`{${networkId}}`)}, true), set_config('hedgerow.actor', ${pg.escapeLiteral(actorName(actor))}, true)`
}

type Tools = { readonly clock: Clock; readonly vault: Vault; readonly wakes: Wakes; readonly isDirect: boolean }
type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>

const writeTogether = 'select write_together($1, $2, $3, $4, $5, $6, $7, $8)'

/**
 * One transaction on one pipelined connection. `begin` travels with the first query, the belongings with `commit`, and queries
 * asked together (`Promise.all`) in one packet, because every packet wakes a process on both sides. All answers are awaited before anything is told to have happened.
 */
export async function transaction<T>(client: pg.PoolClient, who: Context, run: (work: Work) => Promise<T>, tools: Tools): Promise<T> {
  let begun: Promise<Settled<pg.QueryResult>> | undefined
  let isOver = false
  const query: Query = (text, values) => {
    if (isOver) throw new Error('This work is over: its transaction has ended. Await everything inside `within`.')
    return together(client, () => {
      begun ??= settled(client.query(opening(who)))
      return client.query({ text, ...(values === undefined ? {} : { values }), ...preparedAs(text, tools.isDirect) })
    })
  }
  const belongings: Belongings = { notes: [], events: [], messages: [], jobs: [] }
  const work = workOf(who, tools.clock.now(), kyselyOn({ query }), belongings)
  try {
    const outcome = await run(work)
    const parameters = await parametersOf(work, belongings, tools.vault, tools.wakes)
    if (begun !== undefined || parameters !== undefined) await finish(query, parameters, () => begun)
    isOver = true
    return outcome
  } catch (fault) {
    isOver = true
    if (begun !== undefined) await client.query('rollback').catch(() => undefined)
    throw fault
  }

  function finish(ask: Query, parameters: unknown[] | undefined, beginning: () => typeof begun): Promise<void> {
    return together(client, async () => {
      const written = parameters === undefined ? undefined : settled(ask(writeTogether, parameters))
      const committed = settled(ask('commit'))
      for (const step of [beginning(), written]) unlessFault(await step)
      // A transaction in which a query failed answers "commit" with ROLLBACK and no error.
      if (unlessFault(await committed)?.command !== 'COMMIT')
        throw new Error('A query of this work failed and was not noticed, so nothing of it was kept.')
    })
  }
}

/** What is asked inside, and all else that is asked before this process waits again, goes out in one packet. */
function together<T>(client: pg.PoolClient, ask: () => T): T {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return ask()
}

function workOf(who: Context, at: Date, sql: Work['sql'], { notes, events, messages, jobs }: Belongings): Work {
  return {
    ...who,
    sql,
    at,
    newId: () => makeId({ now: () => at.getTime(), fill: fillRandomly }),
    records: (note) => void notes.push(note),
    happened: (event) => void events.push(event),
    send: (message) => void messages.push(message),
    later: (request) => void jobs.push(request),
  }
}

type Settled<T> = { readonly value: T } | { readonly fault: unknown }

/** Keeps a rejection that nobody awaits yet from ending the process. */
function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (fault: unknown) => ({ fault }),
  )
}

function unlessFault<T>(step: Settled<T> | undefined): T | undefined {
  if (step !== undefined && 'fault' in step) throw step.fault
  return step?.value
}
