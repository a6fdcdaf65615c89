import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { PlaceId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { ensureThesaurus } from '../../directory/index.ts'
import { savePlaces } from '../../geography/index.ts'

let house: House
let nia: Visitor
let placeIds: ReadonlyMap<string, PlaceId>

beforeEach(async () => {
  house = await aHouse({ modules, env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
  nia = aSite(house)
  placeIds = await house.within(async (work) => {
    await ensureThesaurus(work)
    return savePlaces(work, [
      { slug: 'here', name: { en: 'Here' }, latitude: 54.05, longitude: -2.8 },
      { slug: 'far', name: { en: 'Far' }, latitude: 52, longitude: -1 },
    ])
  })
})
afterEach(() => house.close())

const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const lettersToGroup = () =>
  house.within(async (work) => {
    const sent = (await newestMessages(work, 50)).filter(({ template }) => template === 'directory.wrong-report-note')
    return Promise.all(sent.map((row) => openWords(house.app.vault, row)))
  })

async function openWrong(words: string, shown: Parameters<typeof anActivity>[1] = {}): Promise<string> {
  const visitor = nia.another()
  const at = `/activities/${await anActivity(house, shown)}/wrong`
  await visitor.get(at)
  await visitor.post(at, { fact: 'place', words })
  await aMember(house, { kind: 'coordinator' })
  await signIn(house, nia)
  await nia.get('/coordinator')
  const path = /\/coordinator\/wrong\/[\w-]+/.exec(nia.last().html)?.[0] ?? ''
  await nia.get(path)
  return path
}

describe('a listing somebody says is wrong', () => {
  it('is settled, and the group is told in the coordinator’s words and with nothing of who said so', async () => {
    const path = await openWrong('It moved to the chapel')
    expect(nia.last().words).toContain('It moved to the chapel')
    await nia.post(path, { state: 'put-right', note: 'We now list the chapel. Is that right?' })
    expect(await rows('select state from wrong_report')).toEqual([{ state: 'put-right' }])
    const [letter] = await lettersToGroup()
    expect(letter).toMatchObject({ to: 'walks@group.example', subject: 'About your listing: Gentle walk' })
    expect(letter?.body).toContain('We have put it right.')
    expect(letter?.body).toContain('We now list the chapel. Is that right?')
    expect(letter?.body).not.toContain('It moved to the chapel')
    expect((await nia.get(path)).status).toBe(404)
  })

  it('is settled in silence when the coordinator writes nothing', async () => {
    const path = await openWrong('It is fine')
    await nia.post(path, { state: 'was-right', note: ' ' })
    expect(await rows('select state from wrong_report')).toEqual([{ state: 'was-right' }])
    expect(await lettersToGroup()).toEqual([])
  })

  it('is not settled by a note too long to send: it comes back to be cut', async () => {
    const path = await openWrong('It moved')
    expect((await nia.post(path, { state: 'put-right', note: 'a'.repeat(1001) })).status).toBe(422)
    expect(await rows('select state from wrong_report')).toEqual([{ state: 'open' }])
  })

  it('says to phone when the group has no address to write to', async () => {
    await openWrong('It moved', { groupEmail: null })
    expect(nia.last().words).toContain('We know no e-mail address')
  })
})

describe('what nothing fitted', () => {
  beforeEach(async () => {
    const visitor = nia.another()
    for (const need of ['my husband died', 'I am so lonely since my husband died']) {
      await visitor.get('/nothing-fits')
      await visitor.post('/nothing-fits', { need, near: 'Here', why: ['wrong-time'] })
    }
    await visitor.get('/nothing-fits')
    await visitor.post('/nothing-fits', { need: 'yurt weaving', near: '' })
  })

  it('is counted by place, each need once, and leads to the search', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, nia)
    await nia.get('/coordinator')
    expect(nia.last().words).toMatch(/Here Losing someone 2 · Loneliness 1 2 .*Place not known Something we do not know a word for 1/)
    expect(nia.last().html).toMatch(/href="\/find\?need=[^"]+&amp;near=Here"/)
    expect(nia.last().words).not.toContain('my husband')
  })

  it('is read in people’s own words on a page of its own only, and that is audited', async () => {
    await aMember(house, { kind: 'coordinator', placeId: placeIds.get('here') as PlaceId })
    await signIn(house, nia)
    const here = placeIds.get('here')
    await nia.get(`/coordinator/unmet/${here}`)
    expect(nia.last().words).toContain('my husband died')
    expect(nia.last().words).toContain('The day or time')
    expect(await rows(`select subject_id from audit_entry where action = 'directory.unmet-needs.read'`)).toEqual([{ subject_id: here }])
    expect((await nia.get('/coordinator/unmet/unknown')).words).toContain('yurt weaving')
  })

  it('is not for the coordinator of another place, nor for anybody else', async () => {
    await aMember(house, { kind: 'coordinator', placeId: placeIds.get('far') as PlaceId })
    await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    const ada = nia.another()
    await signIn(house, nia)
    await signIn(house, ada, 'ada@hedge.example')
    for (const visitor of [nia, ada, nia.another()])
      expect((await visitor.get(`/coordinator/unmet/${placeIds.get('here')}`)).status).toBe(404)
  })
})
