import { appendFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { auditVerify } from './auditVerify.ts'
import { headToKeep, signHeads, signRestart } from './signHeads.ts'
import { ownPublicKeys, readPublicKeys } from './signingKey.ts'

let house: House
let data: string
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'hedgerow-heads-'))
  house = await aHouse({ env: { HEDGEROW_DATA: data }, startsAt: new Date('2026-11-30T23:50:00Z') })
})
afterEach(async () => {
  await house.close()
  rmSync(data, { recursive: true, force: true })
})

const look = (subjectId: string) => house.within(async (work) => work.records({ action: 'test.look', subjectKind: 'thing', subjectId }))
const minute = async (...subjects: string[]) => {
  for (const subject of subjects) await look(subject)
  house.clock.forward({ minutes: 1 })
  await signHeads(house.app)
}
const folder = () => join(data, 'audit-heads', 'testshire')
const file = (month = '2026-11') => join(folder(), `${month}.jsonl`)
const linesOf = (month?: string) => readFileSync(file(month), 'utf8').trimEnd().split('\n')
const verify = async (kept: readonly string[] = []) =>
  auditVerify(house.database, house.network.id, { heads: { folder: folder(), keys: await ownPublicKeys(house.app.config), kept } })
const kinds = async () => (await verify()).faults.map(({ kind }) => kind)
const asSuperuser = async (text: string) => {
  const client = new pg.Client(house.admin)
  await client.connect()
  await client.query(text)
  await client.end()
}

describe('signing the heads', () => {
  it('adds a line when a chain has grown, and none when nothing has', async () => {
    await minute('one', 'two')
    await minute()
    await minute('one')
    const [first, second] = linesOf().map((line) => JSON.parse(line))
    expect(linesOf()).toHaveLength(2)
    expect(first).toMatchObject({ line: 1, all: true, before: '0'.repeat(64), at: '2026-11-30T23:51:00.000Z' })
    expect(first.heads).toHaveLength(2)
    expect(second).toMatchObject({ line: 2, all: false, heads: [[expect.any(Number), 2, expect.any(String)]] })
    expect(await verify()).toMatchObject({ entries: 3, lines: 2, signedTo: '2026-11-30T23:53:00.000Z', faults: [] })
  })

  it('begins each month’s file with all chains, and goes on counting', async () => {
    await minute('one', 'two')
    house.clock.forward({ minutes: 30 })
    await minute('two')
    expect(linesOf('2026-12').map((line) => JSON.parse(line))).toMatchObject([{ line: 2, all: true, heads: [{}, {}] }])
    expect(await kinds()).toEqual([])
  })

  it('keeps one chain of lines when several processes sign at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([look(`a ${round}`), look(`b ${round}`)])
      await Promise.all(Array.from({ length: 4 }, () => signHeads(house.app)))
    }
    expect(linesOf()).toHaveLength(5)
    expect(await kinds()).toEqual([])
  })

  it('names all chains again every 64 lines, so that what was signed is found at the end of the file', async () => {
    for (let turn = 0; turn < 70; turn += 1) await minute(`thing ${turn % 5}`)
    const all = [...linesOf(), ...linesOf('2026-12')].map((line) => JSON.parse(line)).filter((line) => line.all)
    expect(all.map(({ line }) => line)).toEqual([1, 10, 64])
    expect(await verify()).toMatchObject({ entries: 70, lines: 70, faults: [] })
  })

  it('makes a key only the app reads, and a public one that is enough to check', async () => {
    await minute('one')
    const keys = join(data, 'keys')
    const named = readdirSync(keys).find((name) => name.endsWith('.public.pem')) ?? ''
    expect(statSync(join(keys, 'audit-signing.key')).mode & 0o777).toBe(0o600)
    const elsewhere = join(data, 'public.pem')
    writeFileSync(elsewhere, readFileSync(join(keys, named)))
    rmSync(keys, { recursive: true })
    const heads = { folder: folder(), keys: await readPublicKeys([elsewhere]) }
    expect(await auditVerify(house.database, house.network.id, { heads })).toMatchObject({ lines: 1, faults: [] })
  })

  it('goes on after a crash that tore a line, and the check says nothing of it', async () => {
    await minute('one')
    appendFileSync(file(), '{"network":"0190')
    expect(await kinds()).toEqual([])
    await minute('one')
    expect(linesOf()).toHaveLength(3)
    expect(await kinds()).toEqual([])
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('{"network":"0190\n', '{"network":"0191\n'))
    expect(await kinds()).toEqual(['unreadable'])
  })

  it('tells once that it cannot write, and goes on when it can', async () => {
    await minute('one')
    renameSync(folder(), `${folder()}.away`)
    writeFileSync(folder(), 'a file where the folder should be')
    await look('one')
    await expect(signHeads(house.app)).rejects.toThrow(/cannot be written/)
    await signHeads(house.app)
    rmSync(folder())
    renameSync(`${folder()}.away`, folder())
    await minute('two')
    expect(await verify()).toMatchObject({ lines: 2, faults: [] })
  })
})

describe('heads that are not as they were', () => {
  beforeEach(async () => {
    for (let turn = 0; turn < 6; turn += 1) await minute('one', `thing ${turn}`)
  })

  it.each([
    ['a changed number', (lines: string[]) => lines.with(2, lines[2]?.replace('"line":3', '"line":9') ?? ''), 'changed', 3],
    [
      'a changed hash',
      (lines: string[]) => lines.with(3, lines[3]?.replace(/[0-9a-f]{64}"\]/, `${'ab'.repeat(32)}"]`) ?? ''),
      'changed',
      4,
    ],
    ['a missing line', (lines: string[]) => lines.toSpliced(2, 1), 'lines-missing', 3],
    ['two swapped', (lines: string[]) => lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''), 'lines-missing', 2],
    ['one twice', (lines: string[]) => lines.toSpliced(3, 0, lines[1] ?? ''), 'out-of-order', 2],
    ['the last cut off', (lines: string[]) => lines.slice(0, 4), 'lines-missing', 6],
    ['all cut off', () => [], 'lines-missing', 6],
    ['a line of something else', (lines: string[]) => lines.with(2, 'hello'), 'unreadable', 3],
  ])('shows %s', async (_, tamper, kind, line) => {
    writeFileSync(file(), `${tamper(linesOf()).join('\n')}\n`)
    expect((await verify()).faults[0]).toMatchObject({ kind, line })
  })

  it('shows heads signed with another key', async () => {
    const other = await readPublicKeys([])
    const heads = { folder: folder(), keys: other }
    expect((await auditVerify(house.database, house.network.id, { heads })).faults[0]).toMatchObject({ kind: 'another-key', line: 1 })
  })

  it('shows a database that was put back to an earlier state, and where it ends', async () => {
    await asSuperuser(`delete from audit_entry where position > 4 and subject_id = 'one';
      update audit_head set entries = 4, hash = (select hash from audit_entry where subject_id = 'one' and position = 4)
      where entries = 6`)
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'cut-off', position: 5, from: 4 })])
    await expect(minute()).rejects.toThrow(/fewer entries than were signed/)
    await minute('two')
    expect(await kinds()).toContain('cut-off')
  })

  it('takes a restart that was signed for what it is, and goes on comparing everything else', async () => {
    await asSuperuser(`delete from audit_entry where position > 4 and subject_id = 'one';
      update audit_head set entries = 4, hash = (select hash from audit_entry where subject_id = 'one' and position = 4)
      where entries = 6`)
    await signRestart(house.app, house.network, 'Put back the backup of 30 November')
    await minute('one', 'two')
    expect(await verify()).toMatchObject({ faults: [], restarts: [{ line: 7, because: 'Put back the backup of 30 November' }] })
    await asSuperuser(`update audit_entry set hash = decode(repeat('22', 32), 'hex') where subject_id = 'one' and position = 4`)
    expect(await kinds()).toContain('rewritten')
  })

  it('takes a restart without the old files, but not files that were taken away afterwards', async () => {
    rmSync(folder(), { recursive: true })
    await signRestart(house.app, house.network, 'A new machine; the old disk is gone')
    await minute('one')
    expect(await verify()).toMatchObject({ faults: [], lines: 2 })
    writeFileSync(file(), `${linesOf().slice(1).join('\n')}\n`)
    expect((await verify()).faults[0]).toMatchObject({ kind: 'lines-missing' })
  })

  it('finds with a line kept elsewhere what somebody cut from chain and files together', async () => {
    const kept = await headToKeep(house.app, house.network)
    expect(await verify([kept])).toMatchObject({ faults: [] })
    const found = await house.within((work) =>
      sql<{ shard: number }>`select shard from audit_entry where subject_id = 'thing 5'`.execute(work.sql),
    )
    const shard = found.rows[0]?.shard
    await asSuperuser(
      `delete from audit_entry where subject_id = 'thing 5'; delete from audit_head where shard = ${shard}; delete from audit_signer`,
    )
    writeFileSync(file(), `${linesOf().slice(0, 5).join('\n')}\n`)
    expect(await kinds()).toEqual([])
    expect((await verify([kept])).faults).toEqual([expect.objectContaining({ kind: 'cut-off', shard, position: 1 })])
    expect((await verify(['what is this'])).faults).toEqual([expect.objectContaining({ kind: 'unreadable' })])
  })
})
