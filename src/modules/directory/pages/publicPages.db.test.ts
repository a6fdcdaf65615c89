import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aListing } from '../../../../test/builders/aListing.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { savePlaces, savePostcodes } from '../../geography/index.ts'
import { ensureThesaurus } from '../actions/ensureThesaurus.ts'
import { openWrongReports, unmetNeedsSince } from '../coordinatorReaders.ts'
import { rebuildVocabulary } from '../listing-store/vocabularyRows.ts'
import { saveListings } from '../saveListings.ts'

const walk = aListing({
  sourceId: 'walk',
  name: 'Riverside walk',
  summary: 'A slow walk by the river in the fresh air',
  themes: ['movement', 'nature'],
  joining: 'ask-here',
})
const cafe = aListing({
  sourceId: 'cafe',
  name: 'Bereavement café',
  summary: 'Tea and talk for people whose husband, wife or friend has died',
  themes: ['bereavement', 'talking'],
  schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=SA', opens: '14:00', exceptions: [] }],
  costs: [{ pence: 200, words: 'for cake' }],
  access: [],
})
const line = aListing({
  sourceId: 'line',
  name: 'Grief line',
  summary: 'Somebody to ring when grief keeps you awake',
  themes: ['bereavement'],
  delivery: ['phone'],
  locations: [],
  schedules: [],
})
const refuge = aListing({
  sourceId: 'refuge',
  name: 'Safe house',
  summary: 'A safe place to stay away from abuse',
  themes: ['safety'],
  isSensitiveVenue: true,
  locations: [
    {
      sourceId: 'secret',
      name: 'Hidden House',
      address: '13 Secret Lane',
      town: 'Market Merrow',
      postcode: 'LA1 1ZZ',
      latitude: 54.0501,
      longitude: -2.8002,
    },
  ],
})
const far = aListing({
  sourceId: 'far',
  name: 'Far choir',
  summary: 'Singing for everybody',
  themes: ['music'],
  locations: [{ sourceId: 'f', name: 'Far hall', town: 'Farham', postcode: 'PR1 1AA', latitude: 54.4, longitude: -2.8 }],
})

let house: House
let visitor: Visitor
let ids: ReadonlyMap<string, string>

beforeAll(async () => {
  house = await aHouse({ startsAt: new Date('2026-11-22T10:00:00Z') })
  ids = await house.within(async (work) => {
    const saved = await saveListings(work, 'test', [walk, cafe, line, refuge, far])
    await savePlaces(work, [{ slug: 'market-merrow', name: { en: 'Market Merrow' }, latitude: 54.05, longitude: -2.8 }])
    await savePostcodes(work, [{ postcode: 'LA12AB', latitude: 54.05, longitude: -2.81 }])
    await ensureThesaurus(work)
    await rebuildVocabulary(work)
    return saved.ids
  })
  visitor = aSite(house)
})
afterAll(async () => {
  await house.close()
})
const idOf = (source: string): string => ids.get(source) ?? 'missing'

describe('finding something', () => {
  it('starts with one question and no account', async () => {
    const page = await visitor.get('/')
    expect(page.status).toBe(200)
    expect(page.words).toContain('What would help?')
  })

  it('answers own words with what is near, and says why and why not', async () => {
    const page = await visitor.get('/find?need=my+husband+died&near=LA1+2AB')
    expect(page.heading).toBe('What we found for “my husband died”')
    expect(page.words).toMatch(/Bereavement café.*Grief line/)
    expect(page.words).toContain('Saturdays, 2pm')
    expect(page.words).toContain('By phone, wherever you are')
    expect(page.words).not.toContain('Far choir')
  })

  it('mends spelling and says so', async () => {
    const page = await visitor.get('/find?need=berevement')
    expect(page.words).toContain('We also looked for “bereavement”')
    expect(page.words).toContain('Bereavement café')
  })

  it('says what falls short of what was asked', async () => {
    const page = await visitor.get('/find?need=bereavement+for+free&near=Market+Merrow&access=step-free')
    expect(page.words).toContain('You asked for free: this costs £2')
    expect(page.words).toContain('Nobody has said whether it is step-free')
  })

  it('looks further when nothing is near, and says so', async () => {
    const page = await visitor.get('/find?need=singing&near=Market+Merrow&within=5')
    expect(page.words).toContain('There is nothing within 5 miles')
    expect(page.words).toContain('Far choir')
  })

  it('uses the middle of what is listed for a postcode nobody has loaded, and says so', async () => {
    const page = await visitor.get('/find?need=singing&near=PR1+9ZZ')
    expect(page.words).toContain('we are using the middle of PR1')
    expect(page.words).toContain('Far choir')
  })

  it('asks again for a place it does not know, with a suggestion, and loses no words', async () => {
    const page = await visitor.get('/find?need=singing&near=Market+Merow')
    expect(page.words).toContain('Did you mean: Market Merrow')
    expect(page.html).toContain('value="singing"')
  })

  it('never ends in nothing alone', async () => {
    const page = await visitor.get('/find?need=zzxqwv&near=Market+Merrow')
    expect(page.words).toContain('Tell us that nothing fits')
    expect(page.words).toContain('By phone, online or at home')
  })

  it('speaks Welsh', async () => {
    const page = await visitor.another().get('/find?need=bu+farw+fy+ngŵr&language=cy')
    expect(page.heading).toContain('Beth gawson ni')
    expect(page.words).toContain('Bereavement café')
  })

  it('survives whatever is typed', async () => {
    for (const need of [
      "'; drop table activity; --",
      '<script>alert(1)</script>',
      '!!! & | <-> ( ) :*',
      '🙂'.repeat(200),
      'a'.repeat(3000),
    ]) {
      const page = await visitor.get(`/find?need=${encodeURIComponent(need)}&near=${encodeURIComponent(need)}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('<script>alert')
    }
  })

  it('says the same as JSON', async () => {
    const answer = await visitor.site.request('/api/activities?need=my+husband+died&near=LA1+2AB')
    const found = (await answer.json()) as { activities: { name: string; fits: string[] }[]; understood: { id: string }[] }
    expect(found.activities[0]?.name).toBe('Bereavement café')
    expect(found.understood.map((one) => one.id)).toContain('bereavement')
  })
})

describe('an activity', () => {
  it('shows what is known, who said so, what is not known, and the next dates', async () => {
    const page = await visitor.get(`/activities/${idOf('cafe')}`)
    expect(page.heading).toBe('Bereavement café')
    expect(page.words).toContain('Saturday 28 November')
    expect(page.words).toContain('£2: for cake')
    expect(page.words).toContain('Nobody has told us about access')
    expect(page.words).toContain('From a public list')
  })

  it('offers to ask to join where the group takes requests', async () => {
    expect((await visitor.get(`/activities/${idOf('walk')}`)).html).toContain(`/join/${idOf('walk')}`)
    expect((await visitor.get(`/activities/${idOf('cafe')}`)).html).not.toContain('/join/')
  })

  it('keeps the whereabouts of a sensitive venue from every public page', async () => {
    const pages = [
      await visitor.get(`/activities/${idOf('refuge')}`),
      await visitor.get('/find?need=safe+place+abuse&near=Market+Merrow'),
      await visitor.get('/find?need=secret+lane'),
    ]
    for (const page of pages) expect(page.html).not.toMatch(/Secret Lane|Hidden House|LA1 1ZZ|54\.0501/)
    expect(pages[0]?.words).toContain('We keep the place private')
  })

  it('that does not exist is not found', async () => {
    expect((await visitor.get('/activities/00000000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await visitor.get('/activities/nonsense')).status).toBe(404)
  })
})

describe('a list of one’s own', () => {
  it('is kept in the browser, printed with codes, shared by its address, sent by e-mail and emptied', async () => {
    const me = visitor.another()
    await me.get('/find?need=bereavement')
    await me.post('/shortlist', { add: idOf('cafe'), back: '/find?need=bereavement' })
    expect(me.last().leadsTo).toBe('/find?need=bereavement')
    const list = await me.get('/shortlist')
    expect(list.words).toContain('Bereavement café')
    expect(list.html).toContain('class="hr-code"')
    expect((await visitor.another().get(`/shortlist?list=${idOf('cafe')}.${idOf('walk')}`)).words).toContain('Riverside walk')

    await me.get('/shortlist/send')
    expect((await me.post('/shortlist/send', { email: 'not an address' })).status).toBe(422)
    await me.get('/shortlist/send')
    await me.post('/shortlist/send', { email: 'me@home.example' })
    expect((await me.follow()).words).toContain('Your list is on its way')

    await me.get('/shortlist')
    await me.post('/shortlist', { empty: 'yes' })
    expect((await me.follow()).words).toContain('Nothing on your list yet')
  })

  it('never leads away from the site', async () => {
    const me = visitor.another()
    await me.get('/shortlist')
    for (const back of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
      await me.get('/find?need=tea')
      expect((await me.post('/shortlist', { add: idOf('walk'), back })).leadsTo).toBe('/shortlist')
    }
  })
})

describe('telling us', () => {
  const staff = { kind: 'system', named: 'test' } as const

  it('that something is wrong reaches the coordinator, with nothing of who said so', async () => {
    const at = `/activities/${idOf('walk')}/wrong`
    await visitor.get(at)
    expect((await visitor.post(at, { words: 'It moved' })).status).toBe(422)
    await visitor.get(at)
    await visitor.post(at, { fact: 'place', words: 'It moved to the chapel' })
    expect((await visitor.follow()).heading).toBe('Thank you for telling us')
    const reports = await house.within((work) => openWrongReports(house.app, work))
    expect(reports).toMatchObject([{ activityName: 'Riverside walk', fact: 'place', words: 'It moved to the chapel' }])
  })

  it('that nothing fits becomes an unmet need of a place', async () => {
    await visitor.get('/nothing-fits?need=grief&near=LA1+2AB&within=10&found=2')
    expect((await visitor.post('/nothing-fits', { need: '', near: '' })).status).toBe(422)
    await visitor.get('/nothing-fits?need=my+husband+died&near=LA1+2AB&within=10&found=2')
    await visitor.post('/nothing-fits', { need: 'my husband died', near: 'LA1 2AB', why: ['wrong-time', 'cost'] })
    expect((await visitor.follow()).heading).toBe('Thank you. We have written it down')
    const needs = await unmetNeedsSince(house.app, { networkId: house.network.id, actor: staff }, new Date('2026-01-01'))
    expect(needs).toMatchObject([{ placeId: expect.any(String), times: 1, needs: [{ label: { en: expect.any(String) }, times: 1 }] }])
  })

  it('is for the coordinator only to read', async () => {
    expect(await unmetNeedsSince(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, new Date('2026-01-01'))).toEqual([])
    expect((await visitor.get('/coordinator/thesaurus')).status).toBe(404)
  })
})
