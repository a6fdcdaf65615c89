import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Id } from '../../../kernel/id.ts'
import { modules } from '../../../modules.ts'
import { restrictPerson } from '../../people/index.ts'
import { plantCanaries, sendSelfReferral } from '../index.ts'

let house: House
let nia: Visitor
let activityId: Id<'Activity'>
const reason = 'Monthly look at who waits, with the board'

beforeEach(async () => {
  house = await aHouse({ modules, startsAt: new Date('2026-11-16T09:00:00Z') })
  activityId = await anActivity(house)
  await aMember(house, { kind: 'coordinator' })
  await aMember(house, { kind: 'coordinator' }, 'bo@hedge.example')
  await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
  nia = aSite(house)
  await signIn(house, nia)
})
afterEach(() => house.close())

async function requests(count: number, name = 'Sam Rivers'): Promise<void> {
  for (let made = 0; made < count; made += 1)
    await sendSelfReferral(
      house.app,
      { networkId: house.network.id, actor: { kind: 'anyone' } },
      aSelfReferral(activityId, { person: { name, reach: [{ channel: 'email', address: `p${made}@person.example` }] } }),
    )
}
const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const ask = async (fields: Readonly<Record<string, string>> = { which: 'all', reason }) => {
  await nia.get('/coordinator/exports')
  return nia.post('/coordinator/exports', fields)
}
const other = async (email: string): Promise<Visitor> => {
  const visitor = nia.another()
  await signIn(house, visitor, email)
  return visitor
}

describe('a file about people', () => {
  it('of fifty or fewer is taken at once, with who, when and why on top, and no cell that runs', async () => {
    await requests(2, '=HYPERLINK("http://evil.example")')
    const at = (await ask()).leadsTo ?? ''
    expect((await nia.follow()).words).toContain('Ready to take')
    const file = await nia.get(`${at}/file`)
    expect(file.headers.get('content-disposition')).toMatch(/attachment; filename="requests-2026-11-16.csv"/)
    const cells = parse(file.html, { bom: true, relax_column_count: true }) as string[][]
    expect(cells.slice(0, 7).map(([head, value]) => [head, value])).toEqual([
      ['Requests', 'All of them'],
      ['Asked by', 'nia'],
      ['Asked on', 'Monday 16 November'],
      ['What for', reason],
      ['Agreed by', 'Nobody: fifty people or fewer'],
      ['People in it', '2'],
      ['Keep this file safe, pass it to nobody, and delete it when you are done.', undefined],
    ])
    expect(cells.at(-1)?.slice(1, 3)).toEqual([`'=HYPERLINK("http://evil.example")`, expect.stringContaining('@person.example')])
    expect(await rows(`select detail from audit_entry where action = 'export.take'`)).toEqual([{ detail: { people: 2, rows: 2 } }])
    expect(await rows('select downloads from export_request')).toEqual([{ downloads: 1 }])
    house.clock.forward({ hours: 25 })
    await signIn(house, nia)
    expect((await nia.get(`${at}/file`)).leadsTo).toBe(`${at}?notice=too-late`)
    expect((await nia.follow()).words).toContain('Run out')
  })

  it('of more than fifty waits for a second person, who is never the one who asked', async () => {
    await requests(51)
    const at = (await ask()).leadsTo ?? ''
    expect((await nia.follow()).words).toContain('Another coordinator or an administrator must agree first')
    expect((await nia.get(`${at}/file`)).status).toBe(303)
    await nia.get('/coordinator/exports')
    expect((await nia.post(at, { answer: 'approved' })).status).toBe(404)
    expect((await rows(`select from message where template = 'referral.export-asked'`)).length).toBe(2)

    const bo = await other('bo@hedge.example')
    expect((await bo.get(at)).heading).toBe('A file of 51 people')
    expect((await bo.post(at, {})).status).toBe(422)
    await bo.post(at, { answer: 'approved' })
    expect((await bo.follow()).words).toContain('Ready to take')
    expect((await bo.get(`${at}/file`)).status).toBe(404)
    const file = await nia.get(`${at}/file`)
    expect(file.html).toContain('Agreed by,bo')
    expect((parse(file.html, { bom: true, relax_column_count: true }) as string[][]).length).toBe(9 + 51)
  })

  it('may be refused by an administrator, who sees what for and no row of it', async () => {
    await requests(51)
    const at = (await ask()).leadsTo ?? ''
    const ada = await other('ada@hedge.example')
    const seen = await ada.get(at)
    expect([seen.words.includes(reason), seen.html.includes('Sam Rivers')]).toEqual([true, false])
    expect((await ada.post('/coordinator/exports', { which: 'all', reason })).status).toBe(404)
    await ada.get(at)
    await ada.post(at, { answer: 'refused' })
    expect((await nia.get(at)).words).toContain('Refused')
    expect((await nia.get(`${at}/file`)).status).toBe(303)
  })

  it('is not asked for without a reason; the form keeps its words', async () => {
    await requests(1)
    const again = await ask({ which: 'open', reason: 'because' })
    expect([again.status, again.title]).toEqual([422, expect.stringContaining('Error: ')])
    expect(again.html).toMatch(/>because<\/textarea>/)
    expect(again.html).toMatch(/value="open"[^>]*checked|checked[^>]*value="open"/)
    expect(await rows('select from export_request')).toEqual([])
  })

  it('holds no invented person, and nothing that came after it was asked for', async () => {
    await requests(2)
    await plantCanaries(house.app, house.network.id, 3)
    const at = (await ask()).leadsTo ?? ''
    expect(await rows('select people from export_request')).toEqual([{ people: 2 }])
    house.clock.forward({ minutes: 1 })
    await requests(1, 'Late Comer')
    const file = await nia.get(`${at}/file`)
    expect(file.html).not.toMatch(/Late|07700/)
  })

  it('holds nobody whose record is restricted, and each person in it can see that it was taken', async () => {
    await requests(3)
    const [first, ...others] = await rows<{ id: Id<'Person'> }>('select person_id as id from referral order by made_at, id')
    if (first === undefined) throw new Error('Nobody asked')
    await house.within((work) => restrictPerson(work, house.app.vault, { personId: first.id, because: 'they-object' }))
    const at = (await ask()).leadsTo ?? ''
    const cells = parse((await nia.get(`${at}/file`)).html, { bom: true, relax_column_count: true }) as string[][]
    expect(cells.find(([head]) => head === 'People in it')?.[1]).toBe('2')
    expect(await rows(`select subject_id as id from audit_entry where action = 'export.take-person' order by subject_id`)).toEqual(
      others.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    )
  })

  it('does not exist for providers and strangers', async () => {
    await requests(1)
    const at = (await ask()).leadsTo ?? ''
    for (const path of ['/coordinator/exports', at, `${at}/file`]) expect((await nia.another().get(path)).status).toBe(404)
  })

  it('cannot be taken without a second person even by the database’s own hand', async () => {
    await requests(51)
    await ask()
    await expect(rows('update export_request set downloads = 1')).rejects.toThrow(/needs|large/)
    await expect(rows(`update export_request set answer = 'approved', answered_by = asked_by, answered_at = now()`)).rejects.toThrow(
      /second_person/,
    )
  })
})
