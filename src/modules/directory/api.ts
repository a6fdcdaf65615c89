import { z } from 'zod'
import { dayAt } from '../../kernel/day.ts'
import { route } from '../../kernel/route.ts'
import { api } from '../../platform/http/api.ts'
import type { Visit } from '../../platform/http/page.ts'
import { accessFeatures, deliveries, themes } from './listing.ts'
import { activityAt } from './pages/activityRoutes.ts'
import { needNames } from './pages/results.tsx'
import { reasonsFor } from './reasons.ts'
import { costWords, reasonWords, whenWords } from './reasonWords.ts'
import { readAddress } from './search/findAddress.ts'
import { type Looked, lookFor } from './search/lookFor.ts'

const several = (what: string) => z.array(z.string()).optional().describe(what)
const found = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation: z.string(),
  summary: z.string().optional(),
  url: z.url(),
  miles: z.number().nullable().describe('Null when it has no public place, or no place was asked for'),
  score: z.number().describe('How well it fits, only to be compared within one answer'),
  fits: z.array(z.string()).describe('Why it may fit'),
  fallsShort: z.array(z.string()).describe('Where it falls short, and what nobody has said'),
  when: z.string().optional(),
  cost: z.string().optional(),
  isFree: z.boolean().nullable().describe('Null: nobody has said'),
  delivery: z.array(z.enum(deliveries)),
  access: z.array(z.enum(accessFeatures)),
  themes: z.array(z.enum(themes)),
  checkedOn: z.string().nullable().describe('Null: nobody has said when it was last checked'),
})

const resultsACall = 20

/** The search as JSON: the same words in the address, the same answers. */
export const findApi = api({
  at: route('/api/activities'),
  method: 'get',
  summary: 'Finds activities for a need in somebody’s own words.',
  description:
    'The same search as /find. Words are never all required; what is known not to fit what was chosen is left out, what nobody has said comes last.',
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'api-find', per: 'address', most: 600, withinSeconds: 60 },
  params: {},
  query: z.object({
    need: z.string().max(400).optional().describe('The need, in own words').meta({ example: 'my husband died and I never go out' }),
    near: z.string().max(100).optional().describe('A postcode, its first half, or the name of a place'),
    within: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .describe('Miles, 1 to 200; 10 unless said'),
    day: several('mon, tue, wed, thu, fri, sat, sun'),
    time: several('morning, afternoon, evening'),
    free: z.enum(['yes']).optional().describe('Only what is not known to cost'),
    access: several(accessFeatures.join(', ')),
    delivery: several(deliveries.join(', ')),
    theme: several(themes.join(', ')),
    age: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .describe('Age of the person'),
    spoken: z.string().optional().describe('BCP 47 tag of the language spoken there, such as pl'),
    language: z.enum(['en', 'cy']).optional().describe('The language of the answer’s sentences'),
    page: z
      .string()
      .regex(/^\d{1,2}$/)
      .optional()
      .describe(`${resultsACall} a page, from 1`),
  }),
  body: z.undefined(),
  answers: z.object({
    sure: z.number().describe('How many fit everything that was chosen'),
    perhaps: z.number().describe('How many might: nobody has said'),
    pages: z.number(),
    from: z.object({ name: z.string(), foundBy: z.enum(['postcode', 'sector', 'outcode', 'name']) }).nullable(),
    whereUnknown: z.object({ kind: z.string(), suggestions: z.array(z.string()) }).nullable(),
    lookedWithinMiles: z.number().nullable(),
    understood: z.array(z.object({ id: z.string(), label: z.string(), because: z.string() })).describe('Needs seen in the words'),
    alsoLookedFor: z.array(z.object({ typed: z.string(), meant: z.string() })),
    activities: z.array(found),
  }),
  load: async (call) => await lookFor(call, readAddress(call.url.searchParams), resultsACall),
  answer: async (call, looked) => ({
    sure: looked.found.sure,
    perhaps: looked.found.perhaps,
    pages: looked.found.pages,
    from: looked.from === undefined ? null : { name: looked.from.name, foundBy: looked.from.foundBy },
    whereUnknown: unknownIn(looked),
    lookedWithinMiles: looked.found.miles ?? null,
    understood: looked.found.need.concepts.map(({ concept, because }) => ({
      id: concept.id,
      label: concept.label[call.language] ?? concept.label.en,
      because,
    })),
    alsoLookedFor: [...looked.found.need.repairs],
    activities: looked.found.results.map((result) => answerOf(result, looked, call)),
  }),
})

function unknownIn({ whereUnknown }: Looked): { kind: string; suggestions: string[] } | null {
  if (whereUnknown === undefined) return null
  return { kind: whereUnknown.kind, suggestions: whereUnknown.kind === 'unknown-name' ? [...whereUnknown.suggestions] : [] }
}

function answerOf({ activity, hit }: Looked['found']['results'][number], looked: Looked, call: Visit): z.input<typeof found> {
  const { language } = call
  const today = dayAt(call.now, call.network.timeZone)
  const place = looked.from === undefined ? {} : { miles: hit.miles }
  const reasons = reasonsFor({
    activity,
    today,
    need: looked.found.need,
    filters: looked.asked.filters,
    askedMiles: looked.asked.within,
    ...place,
  })
  const telling = { activity, language, needNames: needNames(looked, call) }
  const tell = (some: typeof reasons.fits): string[] => some.map((reason) => reasonWords(reason, telling)).filter((said) => said !== '')
  return {
    id: activity.id,
    name: activity.name,
    organisation: activity.organisation.name,
    summary: activity.summary,
    url: `${call.app.config.baseUrl}${activityAt.to({ id: activity.id })}`,
    miles: hit.miles === null ? null : Math.round(hit.miles * 10) / 10,
    score: Math.round(hit.score * 1000) / 1000,
    fits: tell(reasons.fits),
    fallsShort: tell(reasons.fallsShort),
    when: whenWords(telling),
    cost: costWords(activity.costs, language),
    isFree: activity.isFree ?? null,
    delivery: [...activity.delivery],
    access: [...activity.access],
    themes: [...activity.themes],
    checkedOn: activity.checkedOn ?? null,
  }
}
