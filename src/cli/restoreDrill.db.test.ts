import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../test/builders/aSelfReferral.ts'
import type { Actor, NetworkId } from '../kernel/actor.ts'
import { sendSelfReferral } from '../modules/referrals/index.ts'
import { erase } from '../modules/rights/erase/erasePerson.ts'
import { modules } from '../modules.ts'
import { mappingOf } from '../platform/about-person/aboutPerson.ts'
import type { App } from '../platform/app.ts'
import { signHeads } from '../platform/audit/signHeads.ts'
import { dailyBackup } from '../platform/backup/backupJob.ts'
import { keptBackups } from '../platform/backup/backupsFolder.ts'
import { type Config, readConfig } from '../platform/config/config.ts'
import type { Work } from '../platform/database/work.ts'
import { ensureNetwork } from '../platform/networks/networks.ts'
import { backupCommand } from './commands/backup.ts'
import { doctorCommand } from './commands/doctor.ts'
import { restoreCommand } from './commands/restore.ts'
import { inHouse } from './inHouse.ts'
import { openTerminal } from './terminal.ts'

const system: Actor = { kind: 'system', named: 'test' }
let folder: string
let config: Config
let networkId: NetworkId
let activityId: Awaited<ReturnType<typeof anActivity>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-drill-'))
  await chmod(folder, 0o755)
  config = configOf({ HEDGEROW_DATA: join(folder, 'data'), HEDGEROW_DEMO: 'none' })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function configOf(env: Record<string, string>): Config {
  const read = readConfig(env)
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  return read.value
}

/** Opens the house as a start would; an embedded server of its own. */
const open = <T>(work: (app: App) => Promise<T>) => inHouse(config, () => undefined, work)
const within = <T>(app: App, work: (work: Work) => Promise<T>) => app.database.within({ networkId, actor: system }, work)

async function type(command: typeof backupCommand, options: Record<string, string | boolean>, under = config) {
  const lines: string[] = []
  const page = { write: (text: string) => lines.push(text) }
  const terminal = openTerminal(true, command.usage, page, page as unknown as typeof process.stderr)
  const code = await command.outside({ config: under, asked: { positionals: [], options }, terminal, stop: new AbortController().signal })
  return { code, told: JSON.parse(lines.join('')) }
}

async function askToJoin(app: App, name: string): Promise<string> {
  const reach = [{ channel: 'email' as const, address: `${name}@person.example` }]
  const sent = await sendSelfReferral(app, { networkId, actor: { kind: 'anyone' } }, aSelfReferral(activityId, { person: { name, reach } }))
  if (!sent.ok) throw new Error(sent.reason.kind)
  return sent.value.referralId
}
const personOf = (app: App, referralId: string) =>
  within(app, async (work) => {
    const asked = sql<{ id: string }>`select person_id as id from referral where network_id = ${networkId} and id = ${referralId}`
    return (await asked.execute(work.sql)).rows[0]?.id ?? ''
  })

describe('the restore drill', () => {
  it('brings back the second before a mistake: nobody lost, nobody remembered who was to be forgotten, every check done', async () => {
    const first = await open(async (app) => {
      networkId = (
        await ensureNetwork(app.database, { slug: 'drill', name: 'Drill', timeZone: 'Europe/London', isDemo: false }, new Date())
      ).id
      activityId = await anActivity({ within: (work) => within(app, work) })
      return askToJoin(app, 'Ada')
    })
    expect(await type(backupCommand, {})).toMatchObject({ code: 0, told: { isArchived: true, onTheSameDisk: true } })
    expect(await type(doctorCommand, {})).toMatchObject({ code: 0, told: { wrong: 0 } })

    let moment = ''
    await open(async (app) => {
      await askToJoin(app, 'Bea')
      await signHeads(app)
      await wait(1100)
      moment = new Date().toISOString().replace(/\.\d+/, '')
      await wait(1100)
      const person = await personOf(app, first)
      await within(app, (work) =>
        erase(work, app, { personIds: [person], mapping: mappingOf(modules), reason: 'asked', decidedBy: 'system:test' }),
      )
      await askToJoin(app, 'Cai')
      await signHeads(app)
    })

    const done = await type(restoreCommand, { to: moment, replace: true })
    expect(done).toMatchObject({
      code: 0,
      told: {
        timeline: 2,
        erasures: 1,
        isRight: true,
        steps: [
          { isRight: true },
          { says: '1 in the ledger, 1 forgotten again', isRight: true },
          { name: 'Checking the audit', isRight: true },
          { name: 'Accounting for every referral', isRight: true },
        ],
      },
    })
    await open(async (app) => {
      const count = await within(
        app,
        async (work) => (await sql<{ n: number }>`select count(*)::int as n from referral`.execute(work.sql)).rows[0]?.n,
      )
      expect(count).toBe(2)
      const person = await personOf(app, first)
      const key = await within(
        app,
        async (work) => (await sql`select wrapped from person_key where person_id = ${person}`.execute(work.sql)).rows,
      )
      expect(key).toEqual([{ wrapped: null }])
    })
    const heads = await readFile(join(config.auditHeads, 'drill', `${new Date().toISOString().slice(0, 7)}.jsonl`), 'utf8')
    expect(heads).toContain(`hedgerow restore --to ${moment}`)
  })

  it('is followed by a backup of what came back, made by the daily job without being asked', async () => {
    await rm(join(config.backups.folder, 'base'), { recursive: true })
    await open((app) => dailyBackup.work(app, {}))
    const [made, ...more] = await keptBackups(config.backups.folder)
    expect(more).toEqual([])
    expect(made?.manifest.firstWal).toMatch(/^00000002/)
    expect(made?.manifest.files.map(({ path }) => path)).toContain('beside/erasures.jsonl')
    await open((app) => dailyBackup.work(app, {}))
    expect(await keptBackups(config.backups.folder)).toHaveLength(1)
  })

  it('is told apart from an empty folder, in which nothing is made', async () => {
    const empty = configOf({ HEDGEROW_DATA: join(folder, 'empty') })
    expect(await type(backupCommand, {}, empty)).toMatchObject({
      code: 1,
      told: { refused: expect.stringContaining('There is no database in') },
    })
    expect(await type(doctorCommand, {}, empty)).toMatchObject({ code: 1 })
    await expect(stat(join(folder, 'empty'))).rejects.toThrow('ENOENT')
  })

  it('tells whoever has a server of their own what to do instead', async () => {
    const own = configOf({ DATABASE_URL: 'postgres://nia@db.example/hedge' })
    for (const command of [backupCommand, restoreCommand]) {
      expect(await type(command, { to: 'latest' }, own)).toMatchObject({
        code: 2,
        told: { wrongWords: expect.stringContaining('pgBackRest') },
      })
    }
  })

  it.each([
    ['yesterday', 'Say when'],
    ['2026-03-03T10:00:00', 'Say the time zone too'],
    ['2026-13-03T10:00:00Z', 'not a moment of the calendar'],
  ])('asks again for a moment it cannot read: %s', async (to, says) => {
    expect(await type(restoreCommand, { to })).toMatchObject({ code: 2, told: { wrongWords: expect.stringContaining(says) } })
  })
})
