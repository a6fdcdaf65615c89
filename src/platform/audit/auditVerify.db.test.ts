import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { auditVerify } from './auditVerify.ts'

let house: House
beforeEach(async () => {
  house = await aHouse()
  const note = (subjectId: string, turn: number) => ({
    action: 'test.look',
    subjectKind: 'thing',
    subjectId,
    detail: { turn, who: 'Siân', nothing: null },
  })
  await Promise.all(
    Array.from({ length: 24 }, (_, turn) =>
      house.within(async (work) => {
        work.records(note('one', turn))
        work.records(note('two', turn))
        if (turn % 2 === 0) work.records(note(`other ${turn}`, turn))
      }),
    ),
  )
})
afterEach(() => house.close())

const verify = () => auditVerify(house.database, house.network.id)
const behindTheWalls = async (text: string): Promise<void> => {
  const client = new pg.Client(house.admin)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

describe('the audit', () => {
  it('holds together when many write to one chain at once, several entries each', async () => {
    expect(await verify()).toMatchObject({ entries: 60, faults: [], unlisted: 0 })
  })

  it.each([
    [
      'an edit of what was hashed',
      `update audit_entry set canonical = replace(canonical, 'look', 'loop') where position = 7`,
      'broken-link',
      7,
    ],
    ['an edit of a column', `update audit_entry set actor = 'member:somebody-else' where position = 9`, 'columns-differ', 9],
    ['an edit of the detail', `update audit_entry set detail = '{"turn": 999}' where position = 9`, 'columns-differ', 9],
    ['an edit of the time', `update audit_entry set at = at + interval '1 second' where position = 4`, 'columns-differ', 4],
    ['a removal', 'delete from audit_entry where position = 11', 'missing', 11],
    ['a cut at the end', 'delete from audit_entry where position > 55', 'head-differs', 55],
    [
      'two swapped',
      'update audit_entry set position = 1000 + position where position in (20, 21); update audit_entry set position = 1041 - position where position > 1000',
      'broken-link',
      20,
    ],
    [
      'one pushed in',
      `insert into audit_entry select network_id, at, shard, 61, actor, action, subject_kind, subject_id, detail, canonical, hash from audit_entry where position = 60`,
      'broken-link',
      61,
    ],
  ])('shows %s', async (_, tamper, kind, position) => {
    await behindTheWalls(tamper)
    expect((await verify()).faults).toContainEqual(expect.objectContaining({ kind, position }))
  })

  it('shows a chain that was rewritten with correct hashes but without its head', async () => {
    await behindTheWalls(`update audit_head set hash = decode(repeat('11', 32), 'hex')`)
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'head-differs', position: 60 })])
  })
})
