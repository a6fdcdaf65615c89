import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { whereIs } from '../../modules/geography/index.ts'
import { openTerminal } from '../terminal.ts'
import { importGeographyCommand } from './importGeography.ts'

const real = new URL('../../../../shared/data/postcodes/postcodes_sw_lancs_codepoint2014_lsoa21.csv.gz', import.meta.url).pathname

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(async () => {
  await house.close()
})

async function run(...positionals: readonly string[]): Promise<{ code: number; answer: Record<string, unknown> }> {
  let said = ''
  const terminal = openTerminal(true, 'usage', { write: (text) => (said += text) })
  const code = await importGeographyCommand.run({
    app: house.app,
    modules: [],
    asked: { positionals, options: {} },
    terminal,
    stop: new AbortController().signal,
  })
  return { code, answer: JSON.parse(said) as Record<string, unknown> }
}

describe('import geography postcodes', () => {
  it('says kindly what is wrong with its words or its file', async () => {
    expect((await run()).code).toBe(2)
    expect(await run('/not/there.csv')).toMatchObject({ code: 1, answer: { refused: expect.stringContaining('cannot be opened') } })
  })

  it.skipIf(!existsSync(real))('loads 125,435 real postcodes, and nothing the second time (skipped without ../shared/data)', async () => {
    expect(await run(real)).toMatchObject({ code: 0, answer: { read: 125_435, added: 125_435, changed: 0, refused: [], held: 125_435 } })
    expect(await run(real)).toMatchObject({ code: 0, answer: { added: 0, changed: 0, unchanged: 125_435 } })
    expect(await whereIs(house.database, house.network.id, 'la1 1yn')).toMatchObject({
      ok: true,
      value: { foundBy: 'postcode', name: 'LA1 1YN' },
    })
    expect(await whereIs(house.database, house.network.id, 'LA1')).toMatchObject({ ok: true, value: { foundBy: 'outcode' } })
    expect(await whereIs(house.database, house.network.id, 'ZE1 0AA')).toMatchObject({ ok: false, reason: { kind: 'unknown-postcode' } })
  })
})
