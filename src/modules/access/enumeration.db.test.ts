import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation, somebodyWhoAsked } from '../../../test/builders/aTeam.ts'
import { seenFromOutside } from '../../../test/support/fromOutside.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { aSite, type Seen, type Visitor } from '../../../test/support/site.ts'
import { modules } from '../../modules.ts'
import { newestMessages } from '../../platform/messages/store.ts'

let house: House
let visitor: Visitor

beforeAll(async () => {
  house = await aHouse({ modules })
  visitor = aSite(house)
  await aMember(house, { kind: 'coordinator' }, 'known@hedge.example')
})
afterAll(() => house.close())

async function ask(email: string): Promise<Seen> {
  await visitor.get('/sign-in')
  return await visitor.post('/sign-in', { email })
}

describe('somebody who wants to know whether an address is a member’s (H-04)', () => {
  it('gets the same answer, byte for byte, to asking for a code', async () => {
    const known = await ask('known@hedge.example')
    const unknown = await ask('nobody@hedge.example')
    expect(seenFromOutside(unknown)).toBe(seenFromOutside(known))
    await house.doJobs()
    expect((await house.within((work) => newestMessages(work, 10))).map(({ template }) => template)).toEqual(['access.code'])
  })

  it('gets the same answers to trying codes, down to the last try', async () => {
    house.clock.forward({ hours: 1 })
    const answers = async (email: string): Promise<readonly string[]> => {
      const codePath = (await ask(email)).leadsTo ?? ''
      await house.doJobs()
      const seen = [seenFromOutside(await visitor.get(codePath))]
      for (let tries = 0; tries < 6; tries += 1) seen.push(seenFromOutside(await visitor.post(codePath, { code: '0000 0000' })))
      return seen
    }
    expect(await answers('nobody@hedge.example')).toEqual(await answers('known@hedge.example'))
  })

  it('is stopped after the same number of asks for either', async () => {
    house.clock.forward({ hours: 1 })
    const statuses = async (email: string): Promise<readonly number[]> => {
      const all: number[] = []
      for (let asks = 0; asks < 7; asks += 1) all.push((await ask(email)).status)
      return all
    }
    expect(await statuses('known@hedge.example')).toEqual([303, 303, 303, 303, 303, 422, 422])
    expect(await statuses('nobody@hedge.example')).toEqual([303, 303, 303, 303, 303, 422, 422])
  })

  it('learns nothing from the time it takes (reported, since machines are noisy)', async () => {
    const took: Record<'known' | 'nobody', number[]> = { known: [], nobody: [] }
    for (let round = 0; round < 40; round += 1) {
      if (round % 4 === 0) house.clock.forward({ hours: 1 })
      for (const who of ['known', 'nobody'] as const) {
        const from = performance.now()
        await ask(`${who}@hedge.example`)
        took[who].push(performance.now() - from)
      }
    }
    const chance = chanceThatFirstIsLonger(took.known, took.nobody)
    console.error(`Asking for a code: a known address took longer than an unknown one in ${Math.round(chance * 100)} % of pairs`)
    expect(chance).toBeGreaterThan(0.2)
    expect(chance).toBeLessThan(0.8)
  })
})

describe('somebody who tries private links', () => {
  const never = () => randomBytes(32).toString('base64url')
  const answer = async (path: string): Promise<string> => {
    const token = path.split('/')[2] ?? ''
    return seenFromOutside(await visitor.another().get(path)).replaceAll(token, 'a-token')
  }

  it('gets the same answer to one that never was and to one that opens another door', async () => {
    const { activityId } = await anOrganisation(house, 'Alders')
    const { link } = await somebodyWhoAsked(house, activityId, 'Sam Sorrel')
    const token = link.split('/')[2] ?? ''
    expect((await visitor.another().get(link)).status).toBe(200)
    for (const door of ['/p/', '/c/', '/invitation/']) expect(await answer(door + token), door).toBe(await answer(door + never()))
    for (const page of ['', '/withdraw', '/agreed', '/looks', '/rights', '/trusted'])
      expect(await answer(`/r/${never()}${page}`), page).toMatch(/^404\n/)
  })
})

describe('somebody who holds a session’s cookie that is not theirs', () => {
  it('gets the same answer whether it never was or was signed out, where help with a second step is asked for', async () => {
    house.clock.forward({ hours: 1 })
    const gone = visitor.another()
    await signIn(house, gone, 'known@hedge.example')
    const old = gone.cookies.get('hedgerow') ?? ''
    await gone.get('/sign-out')
    await gone.post('/sign-out', { everywhere: 'yes' })
    const answers = []
    for (const cookie of [old, randomBytes(32).toString('base64url')]) {
      const thief = visitor.another()
      thief.cookies.set('hedgerow', cookie)
      answers.push([
        seenFromOutside(await thief.get('/sign-in/second-step')),
        seenFromOutside(await thief.get('/sign-in/second-step/lost')),
      ])
    }
    expect(answers[0]).toEqual(answers[1])
    const never = seenFromOutside(await visitor.another().get('/sign-in/second-step/lost'))
    expect(answers[0]?.[1]).toBe(never)
  })
})

/** Mann-Whitney: 0.5 when nothing can be told from the times. */
function chanceThatFirstIsLonger(first: readonly number[], second: readonly number[]): number {
  const wins = first.flatMap((one) => second.map((two) => (one > two ? 1 : one === two ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}
