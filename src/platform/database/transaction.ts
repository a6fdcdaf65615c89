import type pg from 'pg'
import { makeId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import { fillRandomly } from '../crypto/randomness.ts'
import type { Vault } from '../crypto/vault.ts'
import { type Belongings, parametersOf, type Wakes } from './belongings.ts'
import type { Context } from './database.ts'
import { kyselyOn } from './kyselyOn.ts'
import { during, type Query } from './ongoing.ts'
import { preparedAs } from './preparedAs.ts'
import type { SignContext } from './signedContext.ts'
import type { Work } from './work.ts'

type Tools = {
  readonly clock: Clock
  readonly vault: Vault
  readonly wakes: Wakes
  readonly isDirect: boolean
  readonly sign: SignContext
}

/**
 * Opens a transaction in somebody's name; what it sets ends with it, also behind PgBouncer. The signed words go as parameters:
 * the text of a query can be read by every connection of the same login.
 */
export async function begin(client: pg.ClientBase, signed: ReturnType<SignContext>, isDirect: boolean): Promise<void> {
  const begun = settled(client.query('begin'))
  const opened = settled(client.query({ text: beginIn, values: [...signed], ...preparedAs(beginIn, isDirect) }))
  unlessFault(await begun)
  unlessFault(await opened)
}
const beginIn = 'select begin_in($1, $2)'

const writeTogether = 'select write_together($1, $2, $3, $4, $5, $6, $7, $8)'

/**
 * One transaction on one pipelined connection. `begin` travels with the first query, the belongings with `commit`, and queries
 * asked together (`Promise.all`) in one packet, because every packet wakes a process on both sides. All answers are awaited before anything is told to have happened.
 */
export async function transaction<T>(client: pg.PoolClient, who: Context, run: (work: Work) => Promise<T>, tools: Tools): Promise<T> {
  let begun: Promise<Settled<void>> | undefined
  let isOver = false
  const query: Query = (text, values) => {
    if (isOver) throw new Error('This work is over: its transaction has ended. Await everything inside `within`.')
    return together(client, () => {
      begun ??= settled(begin(client, tools.sign(who), tools.isDirect))
      return client.query({ text, ...(values === undefined ? {} : { values }), ...preparedAs(text, tools.isDirect) })
    })
  }
  const belongings: Belongings = { notes: [], events: [], messages: [], jobs: [] }
  const work = workOf({ who, at: tools.clock.now(), query, sign: tools.sign }, belongings)
  const onceKept: (() => void)[] = []
  const ongoing = { networkId: who.networkId, query, afterCommit: (then: () => void) => void onceKept.push(then) }
  const all = async () => ({ outcome: await run(work), parameters: await parametersOf(work, belongings, tools.vault, tools.wakes) })
  try {
    const { outcome, parameters } = await during(ongoing, () => isOver, all)
    if (begun !== undefined || parameters !== undefined) await together(client, () => finish(query, parameters, () => begun))
    isOver = true
    for (const then of onceKept) then()
    return outcome
  } catch (fault) {
    isOver = true
    if (begun !== undefined) await client.query('rollback').catch(() => undefined)
    throw fault
  }
}

async function finish(ask: Query, parameters: unknown[] | undefined, begun: () => Promise<Settled<void>> | undefined): Promise<void> {
  const written = parameters === undefined ? undefined : settled(ask(writeTogether, parameters))
  const committed = settled(ask('commit'))
  unlessFault(await begun())
  unlessFault(await written)
  // A transaction in which a query failed answers "commit" with ROLLBACK and no error.
  if (unlessFault(await committed)?.command !== 'COMMIT')
    throw new Error('A query of this work failed and was not noticed, so nothing of it was kept.')
}

/** What is asked inside, and all else that is asked before this process waits again, goes out in one packet. */
function together<T>(client: pg.PoolClient, ask: () => T): T {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return ask()
}

type Seen = { readonly who: Context; readonly at: Date; readonly query: Query; readonly sign: SignContext }

function workOf({ who, at, query, sign }: Seen, belongings: Belongings): Work {
  let isLent = false
  const own: Query = (text, values) => {
    if (isLent) throw new Error('This work is being done in another name. Await `inNameOf` before asking anything else.')
    return query(text, values)
  }
  const { notes, events, messages, jobs } = belongings
  return {
    ...who,
    sql: kyselyOn({ query: own }),
    at,
    newId: () => makeId({ now: () => at.getTime(), fill: fillRandomly }),
    inNameOf: async (actor, run) => {
      const other = { ...who, actor }
      isLent = true
      await query(beginIn, [...sign(other)])
      const outcome = await settled(run(workOf({ who: other, at, query, sign }, belongings)))
      // Whoever goes on after a fault inside must do so with their own eyes; where even this fails, nothing more can be asked.
      await query(beginIn, [...sign(who)]).catch((fault: unknown) => Promise.reject('fault' in outcome ? outcome.fault : fault))
      isLent = false
      return given(outcome)
    },
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
  return step === undefined ? undefined : given(step)
}

function given<T>(step: Settled<T>): T {
  if ('fault' in step) throw step.fault
  return step.value
}
