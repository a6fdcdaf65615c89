import { describe, expect, it } from 'vitest'
import { readCost } from './money.ts'

describe('reading a price as groups write it', () => {
  it('makes whole pence of sums', () => {
    expect(readCost('£3')).toEqual({ pence: 300 })
    expect(readCost('£6.50')).toEqual({ pence: 650 })
    expect(readCost('50p')).toEqual({ pence: 50 })
    expect(readCost('45p a mile')).toEqual({ pence: 45, words: 'a mile' })
  })

  it('knows that free is nothing, and that a gift is no price', () => {
    expect(readCost('free')).toEqual({ pence: 0 })
    expect(readCost('donation')).toMatchObject({ pence: 0 })
  })

  it('keeps words that no sum can be made of', () => {
    expect(readCost('pay what you can')).toEqual({ words: 'Pay what you can' })
    expect(readCost('From £5')).toEqual({ words: 'From £5' })
  })
})
