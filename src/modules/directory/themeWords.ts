import type { Theme } from './listing.ts'

/**
 * Plain words that stand for each theme in what search reads, so that a listing is found by its theme although its own text
 * never says the word. Few on purpose: people's many other words for a need belong in the thesaurus.
 */
export const themeWords: Readonly<Record<Theme, string>> = {
  art: 'art craft creative',
  music: 'music singing',
  nature: 'nature outdoors garden',
  movement: 'exercise sport physical activity',
  food: 'food meal',
  talking: 'talking listening support group',
  befriending: 'befriending company friends loneliness',
  'advice-money': 'money debt benefits advice',
  'advice-housing': 'housing homelessness advice',
  'work-learning': 'work jobs learning course',
  volunteering: 'volunteering volunteers',
  bereavement: 'bereavement grief',
  caring: 'carers caring',
  'mental-health': 'mental health wellbeing',
  'long-term-condition': 'long term condition illness',
  memory: 'memory dementia',
  families: 'families parents children',
  'young-people': 'young people youth',
  digital: 'digital computers internet',
  transport: 'transport travel',
  'practical-help': 'practical help at home',
  'faith-culture': 'faith culture community',
  safety: 'safety abuse support',
  addiction: 'addiction alcohol drugs recovery',
}
