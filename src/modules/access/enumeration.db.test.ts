import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember } from '../../../test/support/members.ts'
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

/** What somebody outside can see of an answer, with what differs between any two of them taken out. */
function seenFromOutside({ status, html, headers }: Seen): string {
  const shown = [...headers].filter(([name]) => name !== 'set-cookie').map(([name, value]) => `${name}: ${value}`)
  return [status, ...shown, html]
    .join('\n')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an-id')
    .replaceAll(/name="_guard" value="[^"]*"/g, 'a-guard')
    .replaceAll(/data-options="[^"]*"/g, 'a-challenge')
}

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

/** Mann-Whitney: 0.5 when nothing can be told from the times. */
function chanceThatFirstIsLonger(first: readonly number[], second: readonly number[]): number {
  const wins = first.flatMap((one) => second.map((two) => (one > two ? 1 : one === two ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}
