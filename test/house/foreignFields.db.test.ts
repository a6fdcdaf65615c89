import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/app.ts'
import { modules } from '../../src/modules.ts'
import type { App } from '../../src/platform/app.ts'
import { openHouse } from '../../src/platform/openHouse.ts'
import type { Sighting } from '../fuzz/explore.ts'
import { declaredPages } from '../fuzz/places.ts'
import { type Ask, asker } from '../fuzz/visitors.ts'
import { aWorld, type World } from '../fuzz/world.ts'
import { fill } from '../support/fill.ts'
import { testServer } from '../support/postgres.ts'
import { readAll } from '../support/readAll.ts'
import { testMasterKey } from '../support/testMasterKey.ts'

const uuid = '01890000-0000-7000-8000-0000000000aa'
/** What somebody would slip in who knows how such software is written. */
const foreign: Readonly<Record<string, string>> = {
  role: 'network-admin',
  roles: 'network-admin',
  kind: 'network-admin',
  isAdmin: 'true',
  admin: '1',
  organisationId: uuid,
  organisation_id: uuid,
  networkId: uuid,
  network_id: uuid,
  memberId: uuid,
  member_id: uuid,
  personId: uuid,
  person_id: uuid,
  placeId: uuid,
  actor: 'member network-admin',
  verified: 'true',
  verifiedAt: '2020-01-01T00:00:00Z',
  state: 'done',
  status: 'active',
  version: '99',
  open_to: `{${uuid}}`,
  openTo: uuid,
  closed_to: '{}',
  only_to: '{}',
  madeAt: '2020-01-01T00:00:00Z',
  made_at: '2020-01-01T00:00:00Z',
  expiresAt: '2099-01-01T00:00:00Z',
  consent: 'given',
  __proto__x: 'x',
  'constructor.prototype.role': 'network-admin',
}

/** The world once more, as it was at one moment, with a site that serves it. */
type Copy = { readonly app: App; readonly ask: Ask; readonly admin: pg.ClientConfig }
let world: World
const copies: Copy[] = []
beforeAll(async () => {
  world = await aWorld()
  for (const name of ['plain', 'foreign']) copies.push(await copyOf(world, name))
}, 400_000)
afterAll(async () => {
  for (const { app, admin } of copies) {
    await app.database.close()
    await asSuperuser(`drop database if exists ${admin.database} with (force)`)
  }
  await world?.close()
})

async function asSuperuser(...texts: readonly string[]): Promise<void> {
  const client = new pg.Client(testServer().admin)
  await client.connect()
  for (const text of texts) await client.query(text)
  await client.end()
}

async function copyOf({ house }: World, name: string): Promise<Copy> {
  const from = house.login.database
  const database = `${from}_${name}`
  await asSuperuser(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${from}'`,
    `create database ${database} template ${from} strategy file_copy`,
    `grant connect on database ${database} to hedgerow_app`,
  )
  const login = { ...house.login, database }
  const app = openHouse({ config: house.app.config, login, masterKey: testMasterKey, clock: house.clock, modules })
  return { app, ask: asker(buildSite({ app, report: () => undefined })), admin: { ...house.admin, database } }
}

let sent = 0
type Sending = { readonly path: string; readonly sighting: Sighting }

/** Every form of every page that was met, of each thing it was met of, by whoever met it; what ends a sign-in comes last. */
function sendings({ known }: World): readonly Sending[] {
  const all = declaredPages
    .filter(({ submit }) => submit !== undefined)
    .flatMap(({ at: { path } }) => (known.forms.has(path) ? (known.seen.get(path) ?? []).map((sighting) => ({ path, sighting })) : []))
  return all.sort((one, other) => Number(endsSomething(one.path)) - Number(endsSomething(other.path)))
}

const endsSomething = (path: string): boolean => /^\/(demo|sign-)|second-step|leave|\/end$|remove|withdraw|erase/.test(path)

/** Sends it to both copies under one key: to the one as it is, to the other with all that it never asked for. */
async function sendBoth({ path, sighting }: Sending): Promise<readonly number[]> {
  const browser = world.browsers.find(({ named }) => named === sighting.by)
  const fields = world.known.forms.get(path) ?? []
  let place = 0
  // From everywhere: an address that sends so much would be asked to wait.
  sent += 256
  const bare = path.replaceAll(/:\w+/g, () => encodeURIComponent(sighting.values[place++] ?? ''))
  const address = sighting.query === '' ? bare : `${bare}?${sighting.query}`
  const plain = fill(fields, browser?.guard ?? '').map(([name, value]): [string, string] => [name, value])
  const named = new Set(fields.map(({ name }) => name))
  const further = Object.entries(foreign).filter(([name]) => !named.has(name))
  return await Promise.all(
    copies.map(async ({ ask }, nth) => {
      const body = new URLSearchParams(nth === 0 ? plain : [...plain, ...further])
      return (
        await ask(address, {
          method: 'POST',
          body,
          from: `10.${sent >> 16}.${(sent >> 8) & 255}.1`,
          ...(browser && { cookies: browser.cookies }),
        })
      ).status
    }),
  )
}

describe('fields that a form never asked for', () => {
  it('change nothing, in any form of any page, whoever sends them', async () => {
    const before = await readAll(world.house.admin)
    const done = new Map<string, number>()
    for (const sending of sendings(world)) {
      const [plain, withForeign] = await sendBoth(sending)
      expect(withForeign, `${sending.path} by ${sending.sighting.by}`).toBe(plain)
      if (plain === 303) done.set(sending.path, (done.get(sending.path) ?? 0) + 1)
    }
    // Forms that were refused would prove nothing.
    expect(done.size, [...done.keys()].join(' ')).toBeGreaterThan(25)
    const [plain, withForeign] = await Promise.all(copies.map(({ admin }) => readAll(admin, before)))
    expect(plain?.size).toBeGreaterThan(50)
    const tables = [...(plain ?? [])]
    const differing = tables.flatMap(([table, rows]) => {
      const others = withForeign?.get(table) ?? []
      const told = [...rows.filter((row) => !others.includes(row)), ...others.filter((row) => !rows.includes(row))]
      return told.length + Math.abs(rows.length - others.length) === 0 ? [] : [{ table, told: told.slice(0, 4) }]
    })
    expect(differing).toEqual([])
    expect(tables.filter(([table, rows]) => rows.length !== before.get(table)?.length).length).toBeGreaterThan(10)
  }, 400_000)
})
