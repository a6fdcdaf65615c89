import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { savePostcodes } from '../../geography/index.ts'
import { importFeed } from './importFeed.ts'
import { openPasted } from './open/openPasted.ts'
import { reportLines } from './reportWords.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

async function take(text: string, feedName: string, isRehearsal = false) {
  const feed = openPasted(text, feedName)
  if (!feed.ok) throw new Error(feed.reason.why)
  const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
  const stop = new AbortController().signal
  const taken = await importFeed(house.app, who, feed.value, {
    feedName,
    isRehearsal,
    timeZone: 'Europe/London',
    stop,
    told: () => undefined,
  })
  if (!taken.ok) throw new Error(taken.reason.why)
  return taken.value
}
const points = async () =>
  (
    await sql<{
      postcode: string
      latitude: number | null
    }>`select postcode, latitude from activity_location where postcode is not null order by postcode`.execute(house.database.open)
  ).rows

describe('the report of a feed', () => {
  it('names each column we do not know once, not once a row, and none without a name', async () => {
    const text = `name,Colour,,size\n${Array.from({ length: 150 }, (_, place) => `Group ${place},red,,5`).join('\n')}\n`
    const { report } = await take(text, 'columns')
    expect(report).toMatchObject({ added: 150, repaired: { 'column-not-known': 2 } })
    const { rows } = await sql<{ place: string }>`select place from import_note where reason = 'column-not-known' order by number`.execute(
      house.database.open,
    )
    expect(rows).toEqual([{ place: 'line 1 column Colour' }, { place: 'line 1 column size' }])
  })

  it('counts the words that lead to no theme of ours, the most used first', async () => {
    const text = 'name,tags\nA,Zorbing;Walking\nB,Zorbing\nC,__proto__;Quidditch\n'
    for (const isRehearsal of [true, false]) {
      const { report, state } = await take(text, 'terms', isRehearsal)
      expect(report.termsWithoutTheme).toEqual([
        ['Zorbing', 2],
        ['__proto__', 1],
        ['Quidditch', 1],
      ])
      expect(reportLines({ report, state }, 'en').slice(-4)).toEqual([
        '  3 words of its own lists lead to none of our themes. They are kept and searched. The most used:',
        '    2 Zorbing',
        '    1 __proto__',
        '    1 Quidditch',
      ])
    }
  })

  it('gives a place with a postcode and no point the point geography knows, says so, and leaves points that were given', async () => {
    const text = 'name,postcode,latitude,longitude\nA,BS5 6AA,,\nB,BS1 1AA,51.5,-2.5\nC,BS9 9ZZ,,\n'
    await take(text, 'points')
    expect((await points()).map(({ latitude }) => latitude)).toEqual([51.5, null, null])
    await house.within((work) =>
      savePostcodes(work, [
        { postcode: 'BS56AA', latitude: 51.46, longitude: -2.55 },
        { postcode: 'BS11AA', latitude: 51.4, longitude: -2.4 },
      ]),
    )
    const rehearsed = await take(text, 'points', true)
    expect(rehearsed.report).toMatchObject({ changed: 1, unchanged: 2, repaired: { 'point-from-postcode': 1 } })
    expect((await take(text, 'points')).report).toMatchObject({ changed: 1, unchanged: 2, repaired: { 'point-from-postcode': 1 } })
    expect(await points()).toEqual([
      { postcode: 'BS1 1AA', latitude: 51.5 },
      { postcode: 'BS5 6AA', latitude: 51.46 },
      { postcode: 'BS9 9ZZ', latitude: null },
    ])
    expect((await take(text, 'points')).report).toMatchObject({ changed: 0, unchanged: 3 })
  })
})
