import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { signHeads } from '../../platform/audit/signHeads.ts'
import type { Login } from '../../platform/database/login.ts'
import type { Asked, ExitCode } from '../command.ts'
import { openTerminal } from '../terminal.ts'
import { auditHeadCommand } from './auditHead.ts'
import { auditRestartCommand } from './auditRestart.ts'
import { auditVerifyCommand } from './auditVerify.ts'

let house: House
let data: string
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'hedgerow-audit-cli-'))
  house = await aHouse({ env: { HEDGEROW_DATA: data } })
  for (const subjectId of ['one', 'two', 'one', 'two']) {
    await house.within(async (work) => work.records({ action: 'test.look', subjectKind: 'thing', subjectId }))
  }
  await signHeads(house.app)
})
afterAll(async () => {
  await house.close()
  rmSync(data, { recursive: true, force: true })
})

type Command = typeof auditHeadCommand
/** Runs a command as the terminal would; what it answers with and without --json. */
async function run(
  command: Command,
  options: Asked['options'] = {},
  isJson = false,
): Promise<{ readonly code: ExitCode; readonly said: string }> {
  const written: string[] = []
  const stream = { write: (text: string) => written.push(text) }
  const terminal = openTerminal(isJson, 'usage', stream, stream as never)
  const given = { asked: { positionals: [], options }, terminal, stop: new AbortController().signal }
  const outside = await command.outside?.({ ...given, config: house.app.config, modules: [] } as never)
  const code = outside ?? (await command.run({ ...given, app: house.app, modules: [] }))
  return { code, said: written.join('') }
}
const urlOf = ({ user, password, host, port, database }: Login): string =>
  `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`

describe('hedgerow audit', () => {
  it('says what was compared when everything is in its place', async () => {
    const { code, said } = await run(auditVerifyCommand)
    expect(code).toBe(0)
    expect(said).toMatch(/testshire: compared with 1 signed heads, the last of 20/)
    expect(said).toMatch(/4 audit entries in \d+\.\d s, every one in its place\./)
    expect(JSON.parse((await run(auditVerifyCommand, {}, true)).said)).toMatchObject({ entries: 4, faults: [], networks: [{ lines: 1 }] })
  })

  it('checks any database with a login of one’s own and the public key, and nothing of ours', async () => {
    const keys = join(data, 'keys')
    const name = readdirSync(keys).find((each) => each.endsWith('.public.pem')) ?? ''
    const asked = { database: urlOf(house.admin), heads: join(data, 'audit-heads'), 'public-key': [join(keys, name)] }
    expect(await run(auditVerifyCommand, asked)).toMatchObject({ code: 0, said: expect.stringContaining('1 signed heads') })
  })

  it('refuses a login that would see only half, and an address that is none', async () => {
    expect(await run(auditVerifyCommand, { database: urlOf(house.login) })).toMatchObject({
      code: 1,
      said: expect.stringContaining('BYPASSRLS'),
    })
    expect(await run(auditVerifyCommand, { database: 'db.example' })).toMatchObject({ code: 2 })
    expect(await run(auditRestartCommand, { because: 'oops' })).toMatchObject({ code: 2 })
  })

  it('prints a line to keep, finds with it what was cut, names the place, and says so when it was put back on purpose', async () => {
    const kept = await run(auditHeadCommand)
    const file = join(data, 'kept.txt')
    writeFileSync(file, kept.said.split('\n')[0] ?? '')
    expect(await run(auditVerifyCommand, { kept: file })).toMatchObject({ code: 0 })
    const client = new pg.Client(house.admin)
    await client.connect()
    await client.query(`delete from audit_entry where subject_id = 'two' and position = 2;
      update audit_head set entries = 1, hash = (select hash from audit_entry where subject_id = 'two')
      where shard = (select shard from audit_entry where subject_id = 'two')`)
    await client.end()
    const cut = await run(auditVerifyCommand, { kept: file })
    expect(cut.code).toBe(1)
    expect(cut.said).toMatch(
      /testshire, chain \d+, after entry 0, at 2 at the latest \(20[\d-]+T[\d:.]+Z\): the chain ends before where it was signed/,
    )
    expect(cut.said).toContain('docs/guides/audit.md')
    expect(await run(auditVerifyCommand, { 'without-heads': true })).toMatchObject({
      code: 0,
      said: expect.stringContaining('no signed heads'),
    })
    expect(await run(auditRestartCommand, { because: 'Put back the backup of Monday' })).toMatchObject({ code: 0 })
    expect(await run(auditVerifyCommand, { kept: file })).toMatchObject({ code: 0, said: expect.stringContaining('the backup of Monday') })
    expect(readFileSync(join(process.cwd(), 'docs/guides/audit.md'), 'utf8')).toContain('audit restart --because')
  })
})
