import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { everythingIn } from '../../../test/support/everythingIn.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember } from '../../../test/support/members.ts'
import type { Actor } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { mappingOf } from '../../platform/about-person/aboutPerson.ts'
import {
  type HoldId,
  holdPerson,
  liftHold,
  listHolds,
  listPossibleSame,
  type PersonId,
  readSamePeople,
  restrictPerson,
  settlePossibleSame,
} from '../people/index.ts'
import { acceptReferral, closeReferral, type ReferralId, readReferral, sendSelfReferral } from '../referrals/index.ts'
import { gatherDraft } from './copy/gatherDraft.ts'
import { finishPack } from './copy/pack.ts'
import { eraseForRequest } from './erase/eraseForRequest.ts'
import { ledgerFile, readErasures } from './erase/ledger.ts'
import { replayErasures } from './index.ts'
import { readBases } from './lawful-bases/basisStore.ts'
import { checkIdentity, settleRequest } from './requests/answerRequest.ts'
import { askForRights } from './requests/askForRights.ts'
import { releaseCopy } from './requests/releaseCopy.ts'

const mapping = mappingOf(modules)
const canary = (what: string) => `canary-${what}-planted`
/** What is the person's own, and what is of a third party, planted wherever words about them can go. */
const again = [1, 2, 3, 4, 5, 6, 7, 8]
const told = ['name', 'called', 'interpreter', 'needs', 'safe', 'why']
const own = [
  ...again.flatMap((time) => told.map((what) => canary(`${what}-${time}`))),
  ...['name', 'called', 'interpreter', 'needs', 'safe', 'why', 'answer', 'wish', 'restriction', 'answered', 'email'].map(canary),
]
const others = ['trusted', 'carer-mail'].map(canary)

let folder: string
let house: House
let coordinator: Actor
let person: PersonId
let referralId: ReferralId
/** The other requests of the same person, each of which made a row of its own that a human said is theirs. */
const more: ReferralId[] = []
const who = () => ({ networkId: house.network.id, actor: coordinator })
const holder = (id: string): Actor => ({ kind: 'link-holder', purpose: 'person', subjectId: id })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-rights-'))
  house = await aHouse({ modules, env: { HEDGEROW_DATA: folder } })
  const memberId = await aMember(house, { kind: 'coordinator' })
  coordinator = { kind: 'member', memberId, roles: [{ kind: 'coordinator' }] }
  const activity = await anActivity(house)
  const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, plantedReferral(activity))
  if (!sent.ok) throw new Error(sent.reason.kind)
  referralId = sent.value.referralId
  const accepted = await acceptReferral(house.app, who(), { referralId, words: canary('answer') })
  expect(accepted.ok).toBe(true)
  person = (await house.within((work) => readReferral(work, referralId)))?.personId as PersonId
  await house.within((work) =>
    restrictPerson(work, house.app.vault, { personId: person, because: 'they-dispute-it', words: canary('restriction') }),
  )
  for (const time of again) {
    // One after the other, so that it is sure who asked first.
    house.clock.forward({ minutes: 1 })
    const sentAgain = await sendSelfReferral(
      house.app,
      { networkId: house.network.id, actor: { kind: 'anyone' } },
      plantedReferral(activity, `-${time}`),
    )
    if (sentAgain.ok) more.push(sentAgain.value.referralId)
  }
  await house.doJobs()
  for (const { id, older } of await house.within((work) => listPossibleSame(work, { state: 'open' })))
    if (older === person) await settlePossibleSame(house.app, who(), { id, verdict: 'same' })
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

function plantedReferral(activity: Parameters<typeof aSelfReferral>[0], time = '') {
  return aSelfReferral(activity, {
    why: canary(`why${time}`),
    trusted: {
      name: canary('trusted'),
      relation: 'carer',
      way: { channel: 'email', address: `${canary('carer-mail')}@person.example` },
      isReachedInstead: false,
    },
    person: {
      name: canary(`name${time}`),
      called: canary(`called${time}`),
      reach: [{ channel: 'email', address: `${canary('email')}@person.example` }],
      needs: { codes: ['bsl', 'interpreter'], interpreterFor: canary(`interpreter${time}`), words: canary(`needs${time}`) },
      safe: {
        mayText: true,
        mayLeaveVoicemail: true,
        mayWrite: true,
        isDeviceShared: false,
        isNeutral: false,
        parts: [],
        words: canary(`safe${time}`),
      },
    },
  })
}

const samePeople = () => house.within((work) => readSamePeople(work, person))
const everything = () => everythingIn(house)
const filesIn = async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  return (
    await Promise.all(names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')))
  ).join('\n')
}

describe('the right to know and the right to leave (T17)', () => {
  it('plants at least sixty strings', () => {
    expect(own.length + others.length).toBeGreaterThanOrEqual(60)
  })

  it('a copy has everything of the person, and nothing that is a third party’s', async () => {
    const asked = await ask('copy', canary('wish'))
    await checkIdentity(house.app, who(), { id: asked, how: 'document' })
    await settleAnother()
    expect(await releaseCopy(house.app, who(), { id: asked, mapping, networkName: 'Testshire' })).toMatchObject({ ok: true })
    const draft = await gatherDraft(house.app, { networkId: house.network.id, personIds: await samePeople(), mapping })
    const text = JSON.stringify(
      finishPack(draft, new Map(), {
        network: 'Testshire',
        language: 'en',
        madeAt: house.clock.now().toISOString(),
        bases: await house.within(readBases),
      }),
    )
    expect(own.filter((word) => !text.includes(word))).toEqual([])
    expect(others.filter((word) => text.includes(word))).toEqual([])
    expect(text).toContain('"withheld":"third-party"')
  })

  it('before an erasure the test finds what it looks for, words sealed and not', async () => {
    const held = await everything()
    expect([...own, ...others].filter((word) => !held.includes(word))).toEqual([])
  })

  it('is refused while a request is open, and while the law holds on to it', async () => {
    const id = await ask('erase')
    expect(await eraseForRequest(house.app, who(), { id, reason: 'asked', mapping })).toEqual({
      ok: false,
      reason: { kind: 'who-are-they' },
    })
    await checkIdentity(house.app, who(), { id, how: 'document' })
    expect(await eraseForRequest(house.app, who(), { id, reason: 'asked', mapping })).toEqual({
      ok: false,
      reason: { kind: 'must-be-kept', because: 'open-requests' },
    })
    for (const each of [referralId, ...more]) await closeReferral(house.app, who(), { referralId: each, because: 'moved-away' })
    await house.within((work) => holdPerson(work, house.app.vault, { personId: person, because: 'claim' }))
    expect(await eraseForRequest(house.app, who(), { id, reason: 'asked', mapping })).toEqual({
      ok: false,
      reason: { kind: 'must-be-kept', because: 'legal-hold' },
    })
    const [hold] = await house.within((work) => listHolds(work))
    await house.within((work) => liftHold(work, person, hold?.id as HoldId))
    const copy = await dumpOf()
    expect(await eraseForRequest(house.app, who(), { id, reason: 'asked', mapping })).toMatchObject({ ok: true })
    await expectForgotten()
    await restoreFrom(copy)
    expect((await everything()).includes(canary('why'))).toBe(true)
    expect(await replayErasures(house.app, { mapping })).toEqual({ inLedger: 9, erasedAgain: 9 })
    await expectForgotten()
    expect(await replayErasures(house.app, { mapping })).toEqual({ inLedger: 9, erasedAgain: 0 })
  })

  it('leaves the count, the audit and a line in the ledger that says nothing about them', async () => {
    const [line, ...rest] = await readErasures(ledgerFile(folder))
    expect(rest).toHaveLength(8)
    expect(line).toMatchObject({ networkId: house.network.id, personId: person, reason: 'asked' })
    const counts = await asAdmin((client) =>
      client.query(
        `select (select count(*) from person) as people, (select count(*) from referral) as referrals, (select count(*) from audit_entry) > 5 as audited`,
      ),
    )
    expect(counts.rows[0]).toMatchObject({ people: '9', referrals: '9', audited: true })
  })

  it('a ledger somebody changed by hand is not half believed', async () => {
    const file = join(folder, 'broken.jsonl')
    await writeFile(file, `{"at":"2026-01-01T00:00:00Z","networkId":"${house.network.id}","personId":"nobody"}\n`)
    await expect(readErasures(file)).rejects.toThrow('Line 1')
    await writeFile(
      file,
      `{"at":"2026-01-01T00:00:00Z","networkId":"${randomUUID()}","personId":"${randomUUID()}","reason":"asked"}\n{"at":"20`,
    )
    expect(await readErasures(file)).toHaveLength(1)
    await rm(file)
  })
})

async function ask(kind: 'copy' | 'erase' | 'correct', words?: string) {
  const asked = await askForRights(
    house.app,
    { networkId: house.network.id, actor: holder(referralId) },
    { onceKey: randomUUID(), referralId, kind, how: 'private-link', words },
  )
  if (!asked.ok) throw new Error(asked.reason.kind)
  return asked.value
}

async function settleAnother() {
  const id = await ask('correct')
  expect((await settleRequest(house.app, who(), { id, state: 'refused', because: 'other', answer: canary('answered') })).ok).toBe(true)
}

async function expectForgotten() {
  const held = await everything()
  expect([...own, ...others].filter((word) => held.includes(word))).toEqual([])
  const files = await filesIn()
  expect([...own, ...others].filter((word) => files.includes(word))).toEqual([])
}

async function asAdmin<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(house.admin)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** The rows of every table about people, as an older backup would bring them back. */
async function dumpOf() {
  const tables = mapping.map(({ table }) => table)
  return asAdmin(async (client) => {
    const rows = new Map<string, unknown>()
    for (const table of tables)
      rows.set(table, (await client.query(`select coalesce(json_agg(held), '[]') as rows from ${table} as held`)).rows[0].rows)
    return rows
  })
}

async function restoreFrom(copy: ReadonlyMap<string, unknown>) {
  await asAdmin(async (client) => {
    await client.query(`set session_replication_role = replica`)
    for (const [table, rows] of copy) {
      await client.query(`delete from ${table}`)
      await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)])
    }
  })
  for (const id of await samePeople()) house.app.vault.forgetPersonKey(house.network.id, id)
}
