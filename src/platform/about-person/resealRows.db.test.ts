import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { type PersonId, readPerson } from '../../modules/people/index.ts'
import { readReferral, sendSelfReferral } from '../../modules/referrals/index.ts'
import { resealAll } from '../../modules/rights/index.ts'
import { modules } from '../../modules.ts'
import { tablesOf } from '../database/work.ts'
import { mappingOf } from './aboutPerson.ts'

let house: House
beforeAll(async () => {
  house = await aHouse({ modules })
})
afterAll(() => house.close())

describe('words from before each person had a key', () => {
  it('are sealed again under their person’s own key, open as before, and are left alone from then on', async () => {
    const sent = await sendSelfReferral(
      house.app,
      { networkId: house.network.id, actor: { kind: 'anyone' } },
      aSelfReferral(await anActivity(house), { why: 'a story' }),
    )
    if (!sent.ok) throw new Error(sent.reason.kind)
    const referral = await house.within((work) => readReferral(work, sent.value.referralId))
    const [personId, networkId] = [referral?.personId as PersonId, house.network.id]
    const older = async (table: 'person' | 'referral', column: string, rowId: string, words: string) => {
      const sealed = await house.app.vault.seal(words, { networkId, table, column, rowId })
      await house.within((work) =>
        tablesOf<Record<string, Record<string, unknown>>>(work)
          .updateTable(table)
          .set({ [column]: sealed })
          .where('id', '=', rowId)
          .execute(),
      )
    }
    await older('person', 'name_sealed', personId, 'Old Name')
    await older('referral', 'why_sealed', sent.value.referralId, 'old words')
    expect(await resealAll(house.app, mappingOf(modules))).toBe(2)
    expect((await house.within((work) => readPerson(work, house.app.vault, personId)))?.name).toBe('Old Name')
    expect(await resealAll(house.app, mappingOf(modules))).toBe(0)
  })
})
