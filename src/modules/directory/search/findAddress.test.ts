import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessFeatures, deliveries, themes } from '../listing.ts'
import { linkTo, readAddress } from './findAddress.ts'

const read = (query: string) => readAddress(new URLSearchParams(query))

describe('the address of a search', () => {
  it('leaves out what it does not know instead of failing', () => {
    expect(read('need=tea&within=far&day=someday&access=lift&theme=x&age=old&page=0')).toEqual({
      need: 'tea',
      near: '',
      within: 10,
      page: 1,
      filters: { access: [], delivery: [], themes: [] },
    })
  })
  it('says everything back that it read', () => {
    const filters = fc.record({
      access: fc.subarray([...accessFeatures]),
      delivery: fc.subarray([...deliveries]),
      themes: fc.subarray([...themes]),
      days: fc.integer({ min: 1, max: 127 }),
      parts: fc.integer({ min: 1, max: 7 }),
      isFree: fc.constant(true as const),
      age: fc.integer({ min: 0, max: 120 }),
      language: fc.constant('pl'),
    })
    const address = fc.record({
      need: fc.constantFrom('', 'a walk & tea', 'ŵy'),
      near: fc.constantFrom('', 'LA1 1YF'),
      within: fc.integer({ min: 1, max: 200 }),
      page: fc.integer({ min: 1, max: 10 }),
      filters,
    })
    fc.assert(
      fc.property(address, (asked) => {
        const again = read(linkTo(asked).split('?')[1] ?? '')
        expect({ ...again, filters: { ...again.filters, themes: again.filters.themes.toSorted() } }).toEqual({
          ...asked,
          filters: { ...asked.filters, themes: asked.filters.themes.toSorted() },
        })
      }),
    )
  })
})
