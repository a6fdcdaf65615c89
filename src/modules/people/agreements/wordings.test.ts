import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { wordingNow, wordsAgreed } from './wordings.ts'

/** SHA-256 of every line of each version, in both languages, as it was first used. */
const asAgreed: Readonly<Record<string, string>> = {
  'share-1': 'e60453d5df58a142',
  'referrer-1': 'a9ee9cf476ad0eb2',
  'contact-1': 'fff8fbe7a8506000',
  'research-1': 'c7c57730697d71a1',
  'trusted-1': 'ff8c8e358f41ce12',
}

function hashOf(wording: string): string {
  const shares = ['called', 'needs', 'why']
  const lines = (['en', 'cy'] as const).flatMap((language) => wordsAgreed({ wording, shares, language }, { language, group: '{group}' }))
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}

describe('the words people agreed to', () => {
  it('are never changed once somebody may have agreed to them', () => {
    const now = Object.fromEntries(Object.values(wordingNow).map((wording) => [wording, hashOf(wording)]))
    expect(now).toEqual(asAgreed)
  })

  it('say only what was ticked, in the language it was ticked in', () => {
    const agreed = { wording: 'share-1', shares: ['called'], language: 'cy' } as const
    expect(wordsAgreed(agreed, { language: 'en', group: 'Walkers' })).toEqual([
      'Caiff Walkers weld, er mwyn ateb fy nghais:',
      'Beth i’m galw a, dim ond os dywedan nhw ie neu os ydyn nhw eisiau ffonio’n gyntaf, sut i gysylltu â mi’n ddiogel',
    ])
  })

  it('are not made up for a version nobody kept', () => {
    expect(wordsAgreed({ wording: 'paper-2019', shares: [] }, { language: 'en', group: '' })).toEqual([])
  })
})
