import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { PlaceId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { savePlaces } from '../geography/index.ts'

const network = '/coordinator/contact/network'
const hello = { phone: '01632 960100', email: 'hello@team.example', hours: 'Weekdays, 9 to 5', hoursCy: 'Dyddiau’r wythnos, 9 tan 5' }
const places = [
  { slug: 'here', name: { en: 'Here' }, latitude: 54.05, longitude: -2.8 },
  { slug: 'far', name: { en: 'Far' }, latitude: 52, longitude: -1 },
]

let house: House
let nia: Visitor
let placeIds: ReadonlyMap<string, PlaceId>

beforeEach(async () => {
  house = await aHouse({ modules, env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
  placeIds = await house.within((work) => savePlaces(work, places))
  nia = aSite(house)
})
afterEach(() => house.close())

const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const of = (slug: string) => `/coordinator/contact/${placeIds.get(slug)}`
async function say(at: string, fields: Readonly<Record<string, string>>) {
  await nia.get(at)
  return nia.post(at, fields)
}

describe('a human to turn to', () => {
  it('is said by a coordinator and shown wherever somebody may be stuck, in their language', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, nia)
    await nia.get('/coordinator/contact')
    expect(nia.last().words).toContain('People who are stuck see nobody to turn to yet')
    expect((await say(network, hello)).leadsTo).toBe('/coordinator/contact')
    await say(of('here'), { ...hello, phone: '01632 960101' })
    const id = await anActivity(house)
    const anybody = nia.another()
    await anybody.get('/')
    expect(anybody.last().words).toContain('Ring 01632 960100')
    for (const path of [`/activities/${id}`, '/find?near=Here&need=walk', '/nothing-fits?sent=yes&near=Here'])
      expect((await anybody.get(path)).words, path).toContain('Somebody of the Here team can look with you. Ring 01632 960101')
    expect((await anybody.get('/find?need=zzzz&near=Far')).words).toContain('Ring 01632 960100')
    expect((await anybody.get('/no-such-page')).words).toContain('Ring 01632 960100')
    expect((await anybody.get('/', { 'accept-language': 'cy' })).words).toContain('Mae rhywun yn ateb: Dyddiau’r wythnos, 9 tan 5')
  })

  it('never gives away whereabouts: the page of a sensitive venue names the network’s team', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, nia)
    await say(network, hello)
    await say(of('here'), { ...hello, phone: '01632 960101' })
    const id = await anActivity(house, { isSensitiveVenue: true })
    expect((await nia.another().get(`/activities/${id}`)).words).toContain('Ring 01632 960100')
  })

  it('is refused with kind words when it could not be reached', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, nia)
    expect(await say(network, { phone: '12', email: 'nobody' })).toMatchObject({ status: 422 })
    expect(nia.last().words).toContain('Type it with its area code')
    expect((await say(network, { hours: 'Weekdays' })).words).toContain('Add a phone number or an e-mail address')
    expect((await say(network, { phone: '01632 960100', hoursCy: 'Bob dydd' })).words).toContain('Say the hours in English too')
    expect(await rows('select id from local_team')).toEqual([])
  })

  it('is not overwritten by somebody who saw an older one, is audited, and can be taken away', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, nia)
    await say(network, hello)
    await nia.get(network)
    expect(await nia.post(network, { ...hello, phone: '01632 960199', version: '0' })).toMatchObject({ status: 422 })
    expect(nia.last().words).toContain('Somebody else changed this')
    await say(network, { phone: '', email: '', hours: '', hoursCy: '' })
    expect(await rows('select id from local_team')).toEqual([])
    const audited = await rows<{ detail: unknown }>(`select detail from audit_entry where action = 'local-team.change' order by position`)
    expect(audited.map(({ detail }) => detail)).toEqual([
      { phone: '+441632960100', email: 'hello@team.example' },
      { phone: null, email: null },
    ])
  })

  it('is for its own coordinator to change, and to others the page does not exist', async () => {
    await aMember(house, { kind: 'coordinator', placeId: placeIds.get('here') as PlaceId })
    expect((await nia.get('/coordinator/contact')).status).toBe(404)
    await signIn(house, nia)
    expect((await nia.get(of('here'))).status).toBe(200)
    expect((await nia.get(of('far'))).status).toBe(404)
    expect((await nia.get(network)).status).toBe(404)
    expect((await nia.get('/coordinator/contact')).words).toContain('Not yours to change')
  })
})
