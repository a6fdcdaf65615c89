import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { ensureNetwork } from '../networks/networks.ts'
import { type AuditPlace, type AuditRead, auditAbout, everyAuditAbout } from './readAudit.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
  for (let turn = 0; turn < 40; turn += 1) {
    // Pairs of one moment: the clock moves every second time only.
    if (turn % 2 === 0) house.clock.forward({ minutes: 1 })
    await house.within(async (work) => {
      work.records({ action: 'test.look', subjectKind: 'thing', subjectId: `about ${turn % 4}`, detail: { turn } })
    })
  }
  const other = await ensureNetwork(
    house.database,
    { slug: 'elsewhere', name: 'Elsewhere', timeZone: 'Europe/London', isDemo: false },
    house.clock.now(),
  )
  await house.database.within({ networkId: other.id, actor: { kind: 'system', named: 'test' } }, async (work) =>
    work.records({ action: 'test.look', subjectKind: 'thing', subjectId: 'about 1', detail: { turn: 999 } }),
  )
})
afterAll(() => house.close())

const turnsOf = (entries: readonly AuditRead[]) => entries.map(({ detail }) => detail['turn'])
const inPages = async (subjectIds: readonly string[], limit: number) => {
  const read: AuditRead[] = []
  let before: AuditPlace | undefined
  do {
    const page = await house.within((work) => auditAbout(work, { subjectIds, before, limit }))
    read.push(...page.entries)
    before = page.next
  } while (before !== undefined)
  return read
}

describe('reading who looked', () => {
  it('shows entries about any of the subjects, newest first, and of this network only', async () => {
    const { entries, next } = await house.within((work) => auditAbout(work, { subjectIds: ['about 1', 'about 3'], limit: 100 }))
    expect(turnsOf(entries)).toEqual(Array.from({ length: 20 }, (_, place) => 39 - 2 * place))
    expect(next).toBeUndefined()
    expect(entries[0]).toMatchObject({ actor: 'system:test', action: 'test.look', subjectKind: 'thing', subjectId: 'about 3' })
  })

  it.each([1, 3, 7, 20, 40])('leaves nothing out and repeats nothing in pages of %i, also within one moment', async (limit) => {
    const turns = turnsOf(await inPages(['about 0', 'about 1', 'about 2', 'about 3', 'about 3'], limit))
    expect([...turns].sort((one, other) => Number(one) - Number(other))).toEqual(Array.from({ length: 40 }, (_, turn) => turn))
  })

  it('streams the same', async () => {
    const streamed: AuditRead[] = []
    await house.within(async (work) => {
      for await (const entry of everyAuditAbout(work, ['about 0', 'about 2'])) streamed.push(entry)
    })
    expect(turnsOf(streamed)).toEqual(turnsOf(await inPages(['about 0', 'about 2'], 5)))
    expect(streamed).toHaveLength(20)
  })

  it('says nothing about somebody it was not asked about', async () => {
    expect(await house.within((work) => auditAbout(work, { subjectIds: ['about 9'], limit: 5 }))).toEqual({ entries: [], next: undefined })
    expect(await house.within((work) => auditAbout(work, { subjectIds: [], limit: 5 }))).toEqual({ entries: [], next: undefined })
  })
})
