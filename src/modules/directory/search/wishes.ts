import { foldText } from '../../../kernel/spelling.ts'
import type { AccessFeature, Delivery } from '../listing.ts'

/** Days of the week as bits, Monday 1 to Sunday 64; parts of the day: 1 morning, 2 afternoon, 4 evening. As in `find_entry`. */
export const weekend = 32 + 64
export const parts = { morning: 1, afternoon: 2, evening: 4 } as const
export type PartOfDay = keyof typeof parts

/** Whose need it is: what it says of their age, and whether they said the age itself. */
export type ForWhom = { readonly who: 'child' | 'older' | 'said'; readonly from: number; readonly to: number }

/** What else somebody said about what would suit them. Absent means they did not say. */
export type Wishes = {
  readonly setting?: 'outdoors' | 'indoors'
  readonly isFree?: true
  readonly days?: number
  readonly parts?: number
  readonly access: readonly AccessFeature[]
  readonly delivery: readonly Delivery[]
  readonly age?: ForWhom
  /** No age was said and nothing is about the young. */
  readonly isGrownUp?: true
  /** BCP 47 tag. */
  readonly language?: string
}

type Pattern<Meaning> = readonly (readonly [RegExp, Meaning])[]
const word = (choices: string): RegExp => new RegExp(`\\b(?:${choices})\\b`)

const settings: Pattern<'outdoors' | 'indoors'> = [
  [word('nothing outdoors|not outdoors|not outside|indoors|inside|in the warm|dan do'), 'indoors'],
  [word('outdoors?|outside|fresh air|open air|in nature|countryside|awyr agored|tu allan'), 'outdoors'],
]
const dayNames: Pattern<number> = [
  [word('mondays?|dydd llun'), 1],
  [word('tuesdays?|dydd mawrth'), 2],
  [word('wednesdays?|dydd mercher'), 4],
  [word('thursdays?|dydd iau'), 8],
  [word('fridays?|dydd gwener'), 16],
  [word('saturdays?|dydd sadwrn'), 32],
  [word('sundays?|dydd sul'), 64],
  [word('weekends?|penwythnos(?:au)?'), weekend],
  [word('weekdays?|during the week|ganol wythnos'), 31],
]
const partNames: Pattern<number> = [
  [word('mornings?|bore(?:au)?'), parts.morning],
  [word('afternoons?|prynhawn(?:iau)?'), parts.afternoon],
  [word('evenings?|after work|after tea|tonight|gyda r nos|noson|nosweithiau|fin nos'), parts.evening],
  [word('daytime|during the day|school hours|while (?:the )?kids are at school|yn ystod y dydd'), parts.morning + parts.afternoon],
]
const accessNames: Pattern<AccessFeature> = [
  [
    word(
      'wheelchairs?|step free|no steps|no stairs|cant (?:do|manage|climb) (?:the )?(?:stairs|steps)|walking frame|zimmer|mobility scooter|cadair olwyn|heb risiau',
    ),
    'step-free',
  ],
  [word('hearing loop|hard of hearing|hearing aids?|trwm fy nghlyw'), 'hearing-loop'],
  [word('bsl|sign language|im deaf|iaith arwyddion'), 'sign-language'],
  [word('noise is too much|not too noisy|quiet (?:space|place|room|hour)|sensory|lle tawel'), 'quiet-space'],
  [word('guide dog|assistance dog|ci tywys'), 'assistance-dogs'],
]
const deliveryNames: Pattern<Delivery> = [
  [word('online|on zoom|over zoom|video call|ar lein'), 'online'],
  [word('by phone|on the phone|over the phone|phone call|ring me|someone to ring|dros y ffon'), 'phone'],
  [
    word(
      'housebound|cant leave the house|cant get out(?: of the house)?|come to (?:me|us|my house|the house|her|him)|at home|stuck at home|bedbound|gartref',
    ),
    'at-home',
  ],
]
const childWords = word(
  'my (?:lad|son|daughter|boy|girl|child|kid|little one|toddler|baby|grandson|granddaughter|grandchild)|our (?:lad|son|daughter|kids?|children)|my (?:kids|children|lads|boys|girls)|teenagers?|fy (?:mab|merch|mhlentyn|mhlant)',
)
const olderWords = word('my (?:nan|nana|gran|grandma|granny|grandad|grandpa|grandfather|grandmother)|fy (?:nain|nhaid|mam gu|nhad cu)')
const spoken: readonly (readonly [RegExp, string])[] = [
  ['polish', 'pl'],
  ['urdu', 'ur'],
  ['punjabi', 'pa'],
  ['bengali', 'bn'],
  ['arabic', 'ar'],
  ['ukrainian', 'uk'],
  ['romanian', 'ro'],
  ['portuguese', 'pt'],
  ['somali', 'so'],
  ['farsi', 'fa'],
  ['kurdish', 'ku'],
  ['tigrinya', 'ti'],
  ['spanish', 'es'],
  ['gujarati', 'gu'],
  ['hindi', 'hi'],
  ['cantonese', 'yue'],
].map(([name = '', tag = '']) => [word(`(?:speaks?|spoken|only|in) ${name}|${name} (?:speakers?|speaking|spoken)`), tag] as const)
const inWelsh = word('in welsh|speaks? welsh|welsh speak(?:er|ers|ing)|yn gymraeg|yn y gymraeg|cymraeg yn unig')

/** Reads what else was said: where, when, for whom, at what price, what would help somebody take part. */
export function wishesIn(text: string): Wishes {
  const folded = foldText(text)
  const bitsOf = (pattern: Pattern<number>): number => pattern.reduce((bits, [says, bit]) => (says.test(folded) ? bits | bit : bits), 0)
  const allOf = <Meaning>(pattern: Pattern<Meaning>): readonly Meaning[] =>
    pattern.flatMap(([says, meaning]) => (says.test(folded) ? [meaning] : []))
  const setting = settings.find(([says]) => says.test(folded))?.[1]
  const days = bitsOf(dayNames)
  const partBits = bitsOf(partNames)
  const age = ageIn(folded)
  const language = inWelsh.test(folded) ? 'cy' : spoken.find(([says]) => says.test(folded))?.[1]
  return {
    access: allOf(accessNames),
    delivery: allOf(deliveryNames),
    ...(setting === undefined ? {} : { setting }),
    ...(wantsFree.test(folded) ? { isFree: true as const } : {}),
    ...(days === 0 ? {} : { days }),
    ...(partBits === 0 ? {} : { parts: partBits }),
    ...(age === undefined ? {} : { age }),
    ...(language === undefined ? {} : { language }),
  }
}

const wantsFree = word(
  'free|for nothing|no money|cant afford|skint|dont cost|doesnt cost|costs? nothing|without paying|no cost|am ddim|rhad ac am ddim|dim arian',
)
// "five minutes" and "20 years of marriage" are no ages: the words around the number must say that it is one.
const saysAge =
  /\b(?:im|i am|aged?|is|hes|shes|just turned|turned|dwi n|rwy n) (\d{1,2})\b(?! (?:minutes?|miles?|weeks?|months?|stone|days?|hours?|pounds?))|\b(\d{1,2}) ?(?:year old|yr old|yo\b|years old|oed)/

function ageIn(folded: string): ForWhom | undefined {
  const said = saysAge.exec(folded)
  const years = Number(said?.[1] ?? said?.[2] ?? Number.NaN)
  if (Number.isFinite(years) && years > 0) return { who: 'said', from: years, to: years }
  if (olderWords.test(folded)) return { who: 'older', from: 60, to: 99 }
  return childWords.test(folded) ? { who: 'child', from: 5, to: 17 } : undefined
}
