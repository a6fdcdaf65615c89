import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/platform/config/config.ts'
import { connectDatabase } from '../../src/platform/database/connectDatabase.ts'
import { aMailSink, type MailSink } from '../support/mailSink.ts'
import { type Acknowledged, askToJoin, joinableGroups } from './asking.ts'
import { type Product, startProduct } from './product.ts'

const kills = Number(process.env['HEDGEROW_TEST_KILLS'] ?? '50')
// The product brings its own server: a second run on another PostgreSQL would try the same again.
const isTriedAlready = process.env['HEDGEROW_TEST_POSTGRES'] !== undefined
const peopleAtOnce = 5
// A start takes two seconds, and ten on a machine that is busy with other things.
const patience = kills * 15_000 + 240_000

let product: Product
let sink: MailSink
beforeAll(async () => {
  if (isTriedAlready) return
  sink = await aMailSink()
  product = await startProduct({ SMTP_URL: sink.url })
}, 120_000)
afterAll(async () => {
  await product?.stop()
  await sink?.close()
})

/** People who ask one after the other, until they are told to stop; each is heard to the end. */
async function askUntil(isOver: () => boolean, groups: readonly string[]): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let number = 0
  const somebody = async (): Promise<void> => {
    while (!isOver()) {
      number += 1
      const asking = { address: product.address, activity: groups[number % groups.length] ?? '', email: `asks.${number}@person.example` }
      acknowledged.push(await askToJoin(asking))
    }
  }
  await Promise.all(Array.from({ length: peopleAtOnce }, somebody))
  return acknowledged
}

async function withDatabase<T>(look: (client: pg.Client) => Promise<T>): Promise<T> {
  const config = readConfig({ HEDGEROW_DATA: product.folder, HEDGEROW_DEMO: 'none' })
  if (!config.ok) throw new Error('The settings of this test cannot be read')
  const { admin, leave } = await connectDatabase(config.value, () => undefined)
  const client = new pg.Client(admin)
  await client.connect()
  try {
    return await look(client)
  } finally {
    await client.end()
    await leave()
  }
}

describe.skipIf(isTriedAlready)('an app and a server that are killed at any moment', () => {
  it(
    `lose nothing that was acknowledged and double nothing, over ${kills} kills`,
    async () => {
      const { count: told } = await withDatabase(async (client) => ({
        count: Number((await client.query('select count(*) from referral')).rows[0].count),
      }))
      let isOver = false
      const asking = askUntil(() => isOver, await joinableGroups(product.address))
      // Told below; meanwhile nobody listens.
      asking.catch(() => undefined)
      const moments = fc.sample(fc.tuple(fc.integer({ min: 20, max: 600 }), fc.constantFrom('app', 'app', 'database')), {
        seed: 1,
        numRuns: kills,
      })
      for (const [pause, what] of moments) {
        await wait(pause)
        await product.kill(what as 'app' | 'database')
        await product.comeBack()
      }
      isOver = true
      const acknowledged = await asking.catch((fault: Error) => {
        throw new Error(`Somebody was not heard to the end. The app said: ${product.printed().slice(-3000)}`, { cause: fault })
      })
      expect(acknowledged.length).toBeGreaterThanOrEqual(peopleAtOnce)

      const { ledger, stranded, made } = await withDatabase(async (client) => ({
        made: Number((await client.query('select count(*) from referral')).rows[0].count) - told,
        ledger: (
          await client.query<{ reference: string; state: string; owner: string | null; due_at: Date | null }>(
            'select * from referral_ledger',
          )
        ).rows,
        stranded: (
          await client.query(
            `select id from message where state = 'queued' and not exists
               (select from pgboss.job where name = 'messages.deliver' and data ->> 'messageId' = message.id::text and state < 'completed')`,
          )
        ).rows,
      }))
      // As many as were acknowledged: none lost, and none made twice by a form that was sent again.
      expect(made).toBe(acknowledged.length)
      expect(new Set(acknowledged.map(({ reference }) => reference)).size).toBe(acknowledged.length)
      for (const { reference } of acknowledged) {
        const rows = ledger.filter((row) => row.reference === reference)
        expect(rows, reference).toHaveLength(1)
        expect(rows[0]?.state, reference).toMatch(/\w/)
        expect(rows[0]?.owner ?? rows[0]?.due_at, reference).toBeTruthy()
        expect(rows[0]?.due_at, reference).toBeInstanceOf(Date)
      }
      expect(stranded).toEqual([])
      for (const words of [
        ['reconcile', '--json'],
        ['audit', 'verify', '--json'],
      ]) {
        const { code, said } = product.command(...words)
        expect(code, said).toBe(0)
      }
      // What nobody could send while the app died every second is sent now.
      const isWritten = ({ email }: Acknowledged) => sink.received.some(({ to }) => to.includes(email))
      for (let waited = 0; acknowledged.filter(isWritten).length < peopleAtOnce; waited += 100) {
        if (waited > 120_000) throw new Error(`Nobody is written to. The app said: ${product.printed().slice(-2000)}`)
        await wait(100)
      }
      expect(messagesTwice(acknowledged)).toEqual([])
    },
    patience,
  )
})

/** Whoever got two different messages about one request. The same one may arrive again after a kill, under its one Message-ID. */
function messagesTwice(acknowledged: readonly Acknowledged[]): readonly string[] {
  return acknowledged
    .map(({ email }) => email)
    .filter(
      (email) =>
        new Set(sink.received.filter(({ to }) => to.includes(email)).map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw)?.[1])).size > 1,
    )
}
