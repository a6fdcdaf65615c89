import { describe, expect, it } from 'vitest'
import { callOf } from './person.ts'

describe('what somebody is called', () => {
  it.each([
    ['Ada Okafor', 'Ada'],
    ['Ada', 'Ada'],
    ['  Siân  Rees ', 'Siân'],
    ['Drew Hart', 'Drew'],
    ['Mrs Okafor', 'Mrs Okafor'],
    ['Mrs. Ada Okafor', 'Mrs. Ada Okafor'],
    ['DR Rees', 'DR Rees'],
    ['Mrs', 'Mrs'],
  ])('of “%s” is “%s”, so that nobody is “Mrs” alone', (name, called) => expect(callOf({ name })).toBe(called))

  it('is what they said they like, before anything else', () => expect(callOf({ name: 'Mrs Okafor', called: 'Ada' })).toBe('Ada'))
})
