import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aListing } from '../../../../test/builders/aListing.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aSite } from '../../../../test/support/site.ts'
import { modules } from '../../../modules.ts'
import { saveListings } from '../index.ts'

let house: House

beforeEach(async () => {
  house = await aHouse({ modules })
})
afterEach(() => house.close())

async function listed(count: number): Promise<void> {
  const walks = Array.from({ length: count }, (_, i) => aListing({ sourceId: `walk-${i}` }))
  await house.within((work) => saveListings(work, 'test', walks))
}

describe('a search that finds very much', () => {
  it('says that there is more than it shows, and where in it one is', async () => {
    await listed(201)
    const visitor = aSite(house)
    expect((await visitor.get('/find')).words).toContain('More than 200 things that may help, the best first')
    expect((await visitor.get('/find?page=2')).words).toContain('These are 11 to 20 of the 200 best.')
  })

  it('says the number when it shows them all', async () => {
    await listed(25)
    const visitor = aSite(house)
    expect((await visitor.get('/find')).words).toContain('25 things that may help')
    expect((await visitor.get('/find?page=3')).words).toContain('These are 21 to 25 of 25.')
  })
})
