import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../test/support/house.ts'
import { testMasterKey } from '../../test/support/testMasterKey.ts'
import { sendSelfReferral } from '../modules/referrals/index.ts'
import { modules } from '../modules.ts'
import { readConfig } from '../platform/config/config.ts'
import type { Login } from '../platform/database/login.ts'
import { doctorCommand } from './commands/doctor.ts'
import type { Finding } from './doctor/finding.ts'
import { openTerminal } from './terminal.ts'

let house: House
let folder: string
let referralId: string
const strongRole = `doctor_${process.pid}_${Date.now()}`
const personName = 'Canary Rivers'

beforeAll(async () => {
  house = await aHouse({ modules, startsAt: new Date() })
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-doctor-'))
  await mkdir(join(folder, 'keys'), { mode: 0o700 })
  await writeFile(join(folder, 'keys', 'master.key'), testMasterKey.toString('base64'), { mode: 0o600 })
  const activityId = await anActivity(house)
  const sent = await sendSelfReferral(
    house.app,
    { networkId: house.network.id, actor: { kind: 'anyone' } },
    aSelfReferral(activityId, { person: { name: personName } }),
  )
  if (!sent.ok) throw new Error(sent.reason.kind)
  referralId = sent.value.referralId
  await behind('select make_months(current_date, 4)', `update pgboss.job set state = 'completed' where state = 'created'`)
})
afterAll(async () => {
  await behind(`drop role if exists ${strongRole}`)
  await house.close()
  await rm(folder, { recursive: true })
})

/** As the superuser: how somebody with the keys to the server would break something. */
async function behind(...texts: string[]): Promise<void> {
  const client = new pg.Client(house.admin)
  await client.connect()
  try {
    for (const text of texts) await client.query(text)
  } finally {
    await client.end()
  }
}
const urlOf = ({ user, password, database, host, port }: Login): string =>
  `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`

async function doctor(env: Record<string, string> = {}, app: Login = house.login) {
  const config = readConfig({ HEDGEROW_DATA: folder, DATABASE_URL: urlOf(house.admin), HEDGEROW_APP_DATABASE_URL: urlOf(app), ...env })
  if (!config.ok) throw new Error(JSON.stringify(config.reason))
  const lines: string[] = []
  const page = { write: (text: string) => lines.push(text) }
  const terminal = openTerminal(true, '', page, page as unknown as typeof process.stderr)
  const code = await doctorCommand.outside({
    config: config.value,
    asked: { positionals: [], options: {} },
    terminal,
    stop: new AbortController().signal,
  })
  const text = lines.join('')
  const told: { findings: Finding[] } = JSON.parse(text)
  return { code, text, wrong: told.findings.filter(({ state }) => state === 'wrong').map(({ about }) => about), findings: told.findings }
}
/** What the test server itself is: written without fsync, because nothing on it is worth keeping. */
const ofTestServer = ['Server settings']
const wrongNow = async (...given: Parameters<typeof doctor>) =>
  (await doctor(...given)).wrong.filter((about) => !ofTestServer.includes(about))

describe('doctor', () => {
  it('finds nothing wrong with a house that is in order, but sees that this server may lose what it confirmed', async () => {
    const { wrong, findings, code } = await doctor()
    expect(wrong).toEqual(ofTestServer)
    expect(findings.find(({ about }) => about === 'Server settings')?.says).toContain('fsync is off')
    expect(findings.length).toBeGreaterThan(18)
    expect(code).toBe(1)
  })

  it('says of every fault what to do, and never a name, a password or a key', async () => {
    const secret = 'smtp://nia:hunter2hunter2@127.0.0.1:1'
    const { findings, text } = await doctor({ SMTP_URL: secret, NODE_ENV: 'production', BASE_URL: 'http://hedge.example' })
    expect(findings.filter(({ state, todo }) => (state === 'right') !== (todo === undefined))).toEqual([])
    for (const never of [personName, 'hunter2', house.admin.password, house.login.password, testMasterKey.toString('base64')])
      expect(text).not.toContain(never)
  })

  it('sees what production must not have: no encryption, no mail, crisis numbers nobody rang', async () => {
    const found = await wrongNow({ NODE_ENV: 'production', BASE_URL: 'http://hedge.example', SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(found).toEqual(['Mail', 'Address', 'Crisis numbers'])
  })

  it('sees keys that others may read', async () => {
    await chmod(join(folder, 'keys', 'master.key'), 0o644)
    expect(await wrongNow()).toEqual(['Keys'])
    await chmod(join(folder, 'keys', 'master.key'), 0o600)
  })

  it('sees an app login that could get round the walls', async () => {
    await behind(`create role ${strongRole} login password 'only-for-tests' bypassrls in role hedgerow_app`)
    const app = { ...house.login, user: strongRole, password: 'only-for-tests' }
    const { findings } = await doctor({}, app)
    expect(findings.find(({ about }) => about === "The app's login")).toMatchObject({
      state: 'wrong',
      says: `${strongRole} may bypass row-level security`,
    })
  })

  it.each([
    [
      'row-level security switched off',
      'alter table person no force row level security',
      'alter table person force row level security',
      'Row-level security',
    ],
    [
      'a table somebody made by hand, with personal words and no wall',
      "create table loose (name text); comment on column loose.name is 'Who. | personal | person | give'",
      'drop table loose',
      'Row-level security',
    ],
    [
      'a migration that has not run',
      "create table kept as select * from schema_migration; delete from schema_migration where name like '0008%'",
      "insert into schema_migration select * from kept where name like '0008%'; drop table kept",
      'Schema',
    ],
    [
      'a migration of another version',
      "insert into schema_migration values ('9999-later.sql', 'x')",
      "delete from schema_migration where name like '9999%'",
      'Schema',
    ],
    [
      'work that failed for good',
      "insert into pgboss.job (name, data, source_name) values ('dead', '{}', 'messages.deliver')",
      "delete from pgboss.job where name = 'dead'",
      'Failed work, testshire',
    ],
    [
      'jobs nobody does',
      "insert into pgboss.job (name, start_after) values ('messages.deliver', now() - interval '1 hour')",
      "update pgboss.job set state = 'completed' where state = 'created'",
      'Jobs',
    ],
    [
      'messages that did not arrive',
      "update message set state = 'failed', problem = 'address-refused', settled_at = made_at",
      "update message set state = 'sent', problem = null",
      'Messages, testshire',
    ],
  ])('sees %s', async (_what, fault, mend, about) => {
    const before = await wrongNow()
    await behind(...fault.split('; '))
    expect((await wrongNow()).filter((one) => !before.includes(one)).concat(before.includes(about) ? [about] : [])).toEqual([about])
    await behind(...mend.split('; '))
  })

  it('sees a referral that does not add up', async () => {
    await behind(`delete from event where subject_id = '${referralId}'`)
    expect(await wrongNow()).toContain('Referrals, testshire')
  })

  it('says when nothing answers at all', async () => {
    expect(await wrongNow({ DATABASE_URL: `postgres://nia:${randomUUID()}@127.0.0.1:1/hedge` })).toEqual(['The database'])
  })
})
