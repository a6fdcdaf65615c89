import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../../../platform/i18n/words.ts'

/**
 * The words people agreed to, by version: shown again exactly as they were agreed. A line here is never changed and never
 * removed; other words are another version.
 */
const wordings = catalogue({
  en: {
    'share-1': '{group} may see, to answer my request:',
    'share-1.called': 'What to call me and, only if they say yes or want to call first, how to reach me safely',
    'share-1.needs': 'What would help to take part',
    'share-1.why': 'Why I would like to come',
    'referrer-1': '{group}, who passed me on, may be told what came of it: whether I was taken and when I started. Nothing I said.',
    'contact-1': 'You may write to me about other things I could join, in the way I said is safe.',
    'research-1': 'You may ask me whether I want to take part in research. Saying yes to being asked is not yet a yes to the research.',
    'trusted-1': 'Somebody I trust may act for me, as far and as long as I say.',
  },
  cy: {
    'share-1': 'Caiff {group} weld, er mwyn ateb fy nghais:',
    'share-1.called': 'Beth i’m galw a, dim ond os dywedan nhw ie neu os ydyn nhw eisiau ffonio’n gyntaf, sut i gysylltu â mi’n ddiogel',
    'share-1.needs': 'Beth fyddai’n helpu i gymryd rhan',
    'share-1.why': 'Pam hoffwn i ddod',
    'referrer-1':
      'Caiff {group}, a’m cyfeiriodd ymlaen, wybod beth ddigwyddodd: a gefais fy nerbyn a phryd y dechreuais. Dim byd a ddywedais.',
    'contact-1': 'Cewch ysgrifennu ataf am bethau eraill y gallwn ymuno â nhw, yn y ffordd y dywedais ei bod yn ddiogel.',
    'research-1': 'Cewch ofyn i mi a ydw i eisiau cymryd rhan mewn ymchwil. Nid yw cytuno i gael fy holi’n gytundeb i’r ymchwil eto.',
    'trusted-1': 'Caiff rhywun rwy’n ymddiried ynddyn nhw weithredu ar fy rhan, cyn belled a chyhyd ag y dywedaf.',
  },
})

/** The version of the words in use now, for each thing somebody can agree to. */
export const wordingNow = {
  'share-with-organisation': 'share-1',
  'share-with-referrer': 'referrer-1',
  'contact-me-about': 'contact-1',
  'research-contact': 'research-1',
  'trusted-person-acts': 'trusted-1',
} as const
type Wording = (typeof wordingNow)[keyof typeof wordingNow]

function isKnown(wording: string): wording is Wording {
  return Object.values<string>(wordingNow).includes(wording)
}

/** What they agreed to, line by line, in the words and the language of then; nothing for words that were never kept here. */
export function wordsAgreed(
  agreed: { readonly wording: string; readonly shares: readonly string[]; readonly language?: Language },
  shown: { readonly language: Language; readonly group: string },
): readonly string[] {
  if (!isKnown(agreed.wording)) return []
  const say = wordings(agreed.language ?? shown.language)
  const first = say(agreed.wording, { group: shown.group })
  if (agreed.wording !== 'share-1') return [first]
  const shares = (['called', 'needs', 'why'] as const).filter((share) => agreed.shares.includes(share))
  return [first, ...shares.map((share) => say(`share-1.${share}`))]
}
