import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aSite } from '../../../../test/support/site.ts'
import { nhs } from '../../../design/nhs/index.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import { route } from '../../../kernel/route.ts'
import { onceOnly } from '../../database/onceOnly.ts'
import { tablesOf } from '../../database/work.ts'
import type { Module } from '../../module.ts'
import { journey, type Question } from '../journey.ts'
import { readForm } from '../readForm.ts'
import type { DraftRow } from './draft.ts'

type Group = { readonly id: string; readonly name: string }
const sent: { readonly onceKey: string; readonly answers: unknown }[] = []

const textQuestion = (id: string, heading: string, schema: z.ZodObject, more: Partial<Question<Group>> = {}): Question<Group> => ({
  id,
  asks: () => heading,
  read: (typed) => readForm(schema, typed),
  show: ({ heading: text, typed, errors }) =>
    nhs.input({
      label: { text, isPageHeading: true },
      id,
      name: id,
      value: typed[id]?.[0] ?? '',
      ...(errors[id] === undefined ? {} : { errorMessage: { text: errors[id] } }),
    }),
  tells: (answers) => [{ question: heading, answer: String(answers[id] ?? '') }],
  ...more,
})

const forWhom = textQuestion('for', 'Who is it for?', z.object({ for: z.enum(['me', 'other'], 'Choose who it is for') }))
const helper = textQuestion('helper', 'What is your own name?', z.object({ helper: z.string('Tell us your own name') }), {
  applies: (answers) => answers.for === 'other',
})
const name = textQuestion('name', 'What is their name?', z.object({ name: z.string('Tell us a name').max(20, 'Use at most 20 letters') }))
const note = textQuestion('note', 'Anything else?', z.object({ note: z.string().optional() }))

const joining = journey({
  at: route('/join/:group'),
  name: 'test.join',
  may: 'anyone',
  records: 'nothing',
  load: async (visit): Promise<Group | undefined> => (visit.params.group === 'choir' ? { id: 'choir', name: 'Choir' } : undefined),
  questions: [forWhom, helper, name, note],
  backTo: () => '/groups/choir',
  caption: (_, group) => `Join ${group.name}`,
  check: { title: () => 'Check your answers', beforeSending: () => <p>The group will see this.</p>, button: () => 'Confirm and send' },
  send: async ({ onceKey }, _, answers) => {
    if (answers.name === 'Nobody') return refuse({ question: 'name', errors: { name: 'We cannot reach Nobody' } })
    const hash = createHash('sha256').update(JSON.stringify(answers)).digest()
    const outcome = await house.within((work) =>
      onceOnly(work, onceKey, hash, async () => {
        sent.push({ onceKey, answers })
        return { redirectTo: '/sent/secret-link' }
      }),
    )
    if (!outcome.ok) throw new Error('The same key came with other answers')
    return ok(outcome.value)
  },
})

const joins: Module = { name: 'joins', pages: joining, jobs: [], listens: {} }
let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())
beforeEach(() => void sent.splice(0))
const visitor = () => aSite(house, { modules: [joins] })

async function filledIn(person = visitor()) {
  await person.get('/join/choir')
  await person.follow()
  await person.post('/join/choir/for', { for: 'me' })
  await person.follow()
  await person.post('/join/choir/name', { name: 'Nia' })
  await person.follow()
  await person.post('/join/choir/note', {})
  await person.follow()
  return person
}

describe('filling in a journey', () => {
  it('asks one question a page, leaves out what does not apply, and ends at the answers', async () => {
    const person = visitor()
    expect((await person.get('/join/choir')).leadsTo).toBe('/join/choir/for')
    expect(await person.follow()).toMatchObject({ status: 200, heading: 'Who is it for?' })
    expect(person.last().html).toContain('href="/groups/choir"')
    expect((await person.post('/join/choir/for', { for: 'me' })).leadsTo).toBe('/join/choir/name')
    expect((await filledIn(person)).last()).toMatchObject({ heading: 'Check your answers' })
    expect(person.last().words).toMatch(
      /Join Choir.*Who is it for\? me.*What is their name\? Nia.*Anything else\? Not provided.*The group will see this/,
    )
  })

  it('says what is wrong, keeps what was typed, and tells a screen reader first', async () => {
    const person = visitor()
    await person.get('/join/choir/for')
    await person.post('/join/choir/for', { for: 'me' })
    await person.follow()
    const seen = await person.post('/join/choir/name', { name: 'Nia of the very long name' })
    expect(seen.status).toBe(422)
    expect(seen.title).toMatch(/^Error: /)
    expect(seen.html).toMatch(/<a href="#name">\s*Use at most 20 letters/)
    expect(seen.html).toContain('value="Nia of the very long name"')
    expect((await person.get('/join/choir/name')).html).toContain('value="Nia of the very long name"')
  })

  it('goes back without losing anything, and cannot be entered in the middle', async () => {
    const person = await filledIn()
    expect((await person.get('/join/choir/note')).html).toContain('href="/join/choir/name"')
    expect((await person.get('/join/choir/name')).html).toContain('value="Nia"')
    expect(await visitor().get('/join/choir/note')).toMatchObject({ heading: 'Let’s start again' })
  })

  it('is resumed where it was left', async () => {
    const person = visitor()
    await person.get('/join/choir/for')
    await person.post('/join/choir/for', { for: 'me' })
    expect((await person.get('/join/choir')).leadsTo).toBe('/join/choir/name')
    expect((await person.another().get('/join/choir')).leadsTo).toBe('/join/choir/for')
  })

  it('is the page that does not exist for a thing that does not', async () =>
    expect((await visitor().get('/join/nothing/for')).status).toBe(404))
})

describe('changing an answer', () => {
  it('leads straight back to the answers', async () => {
    const person = await filledIn()
    await person.get('/join/choir/name?change=1')
    expect((await person.post('/join/choir/name?change=1', { name: 'Mair' })).leadsTo).toBe('/join/choir/check')
    expect((await person.follow()).words).toContain('Mair')
  })

  it('asks the questions that it opens first, and then leads back', async () => {
    const person = await filledIn()
    await person.get('/join/choir/for?change=1')
    expect((await person.post('/join/choir/for?change=1', { for: 'other' })).leadsTo).toBe('/join/choir/helper?change=1')
    await person.follow()
    expect((await person.post('/join/choir/helper?change=1', { helper: 'Eve' })).leadsTo).toBe('/join/choir/check')
    expect((await person.follow()).words).toContain('Eve')
  })
})

describe('sending', () => {
  it('makes one thing, however often the same form is sent, and leads to the same place', async () => {
    const person = await filledIn()
    const check = person.last().html
    const form = Object.fromEntries(
      [...check.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, field = '', value = '']) => [field, value]),
    )
    expect((await person.post('/join/choir/check', form)).leadsTo).toBe('/sent/secret-link')
    expect((await person.post('/join/choir/check', form)).leadsTo).toBe('/sent/secret-link')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.answers).toEqual({ for: 'me', name: 'Nia' })
  })

  it('makes one thing when the button is pressed twice at the same moment', async () => {
    const person = await filledIn()
    const check = person.last().html
    const form = Object.fromEntries(
      [...check.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, field = '', value = '']) => [field, value]),
    )
    const both = await Promise.all([person.post('/join/choir/check', form), person.post('/join/choir/check', form)])
    expect(both.map(({ leadsTo }) => leadsTo)).toEqual(['/sent/secret-link', '/sent/secret-link'])
    expect(sent).toHaveLength(1)
  })

  it('forgets what was typed, and does not tell the next person at the computer where it led', async () => {
    const person = await filledIn()
    await person.post('/join/choir/check')
    expect(await person.get('/join/choir/check')).toMatchObject({ heading: 'You have already sent this' })
    expect(person.last().html).not.toMatch(/secret-link|Nia/)
    expect((await person.get('/join/choir')).leadsTo).toBe('/join/choir/for')
    expect((await person.follow()).html).not.toContain('Nia')
  })

  it('that is refused shows the question again with its reason, nothing lost', async () => {
    const person = await filledIn()
    await person.get('/join/choir/name?change=1')
    await person.post('/join/choir/name?change=1', { name: 'Nobody' })
    await person.follow()
    const seen = await person.post('/join/choir/check')
    expect([seen.status, seen.heading]).toEqual([422, 'What is their name?'])
    expect(seen.html).toContain('value="Nobody"')
    expect((await person.post('/join/choir/name?change=1', { name: 'Nia' })).leadsTo).toBe('/join/choir/check')
  })
})

describe('a draft', () => {
  it('is gone after a day: the person is told kindly, and what they just typed is kept', async () => {
    const person = await filledIn()
    house.clock.forward({ hours: 25 })
    expect(await person.get('/join/choir/check')).toMatchObject({ status: 200, heading: 'Let’s start again' })
    await person.get('/join/choir/for')
    const seen = await person.post('/join/choir/note', { note: 'I sing alto' })
    expect(seen.words).toContain('What you have just typed is kept')
    expect(sent).toEqual([])
  })

  it('is sealed: nobody who reads the database finds a word of it', async () => {
    const person = visitor()
    await person.get('/join/choir/for')
    await person.post('/join/choir/for', { for: 'my-secret-words' })
    const rows = await house.within(async (work) => tablesOf<{ draft: DraftRow }>(work).selectFrom('draft').selectAll().execute())
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.typed_sealed.toString('latin1')).not.toContain('my-secret-words')
    const cookie = person.cookies.get('hedgerow-draft') ?? ''
    expect(rows.some((row) => row.holder.toString('latin1').includes(cookie))).toBe(false)
  })

  it('can be wiped by the next person at a shared computer', async () => {
    const person = await filledIn()
    expect((await person.post('/join/choir')).leadsTo).toBe('/join/choir/for')
    expect((await person.get('/join/choir')).leadsTo).toBe('/join/choir/for')
  })
})
