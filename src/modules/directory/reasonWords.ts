import type { Language } from '../../kernel/language.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import type { Activity } from './activity.ts'
import { type LabelKey, labels } from './labels.ts'
import type { CostListing } from './listing.ts'
import type { Reason } from './reasons.ts'
import { scheduleWords } from './scheduleWords.ts'

const words = catalogue({
  en: {
    answers: 'Good for: {need}',
    miles: '{miles} {whole, plural, one {mile} other {miles}} away',
    'less-than-half': 'Less than half a mile away',
    further: '{miles} miles away: further than you asked',
    'from-anywhere.phone': 'By phone, wherever you are',
    'from-anywhere.online': 'Online, wherever you are',
    'from-anywhere.at-home': 'They come to your home',
    'where-unknown': 'Nobody has told us where this is',
    'where-kept': 'We keep the place private, for safety. They tell you where when you get in touch',
    'costs-asked': 'You asked for free: this costs {cost}',
    'cost-unknown': 'Nobody has said what it costs',
    'some-money': 'some money',
    'other-weekend': 'You asked for weekends: this is {when}',
    'other-days': 'You asked for another day: this is {when}',
    'other-time': 'You asked for {asked}: this is {is}',
    'when-unknown': 'Nobody has told us when this is',
    'in.1': 'in the morning',
    'in.2': 'in the afternoon',
    'in.4': 'in the evening',
    'in.3': 'in the daytime',
    'in.5': 'in the morning and evening',
    'in.6': 'in the afternoon and evening',
    'in.7': 'all day',
    'asked.1': 'mornings',
    'asked.2': 'afternoons',
    'asked.4': 'evenings',
    'asked.3': 'the daytime',
    'asked.5': 'mornings or evenings',
    'asked.6': 'afternoons or evenings',
    'asked.7': 'any time',
    'access-unknown.step-free': 'Nobody has said whether it is step-free',
    'access-unknown.other': 'Nobody has said about this: {feature}',
    'setting.outdoors': 'Outdoors',
    'setting.indoors': 'Indoors',
    'other-setting.outdoors': 'You said indoors: this is outdoors',
    'other-setting.indoors': 'You said outdoors: this is indoors',
    'age-from': 'This is for people aged {age} and over',
    'age-to': 'This is for people aged {age} and under',
    language: '{language} is spoken here',
    'language-unknown': 'Nobody has said whether {language} is spoken here',
    'only-delivery': 'Nobody has said they do this: {delivery}',
    paused: 'Not taking new people just now',
    'through-professional': 'Someone like a doctor or support worker has to ask for you',
    'long-unchecked': 'Nobody has checked this for {years, plural, one {over a year} other {over # years}}',
  },
  cy: {
    answers: 'Ar gyfer: {need}',
    miles: '{miles} milltir i ffwrdd',
    'less-than-half': 'Llai na hanner milltir i ffwrdd',
    further: '{miles} milltir i ffwrdd: ymhellach nag y gofynnoch',
    'from-anywhere.phone': 'Dros y ffôn, ble bynnag yr ydych',
    'from-anywhere.online': 'Ar-lein, ble bynnag yr ydych',
    'from-anywhere.at-home': 'Maen nhw’n dod i’ch cartref',
    'where-unknown': 'Does neb wedi dweud wrthym ble mae hwn',
    'where-kept': 'Rydym yn cadw’r lle’n breifat, er diogelwch. Byddan nhw’n dweud ble pan fyddwch yn cysylltu',
    'costs-asked': 'Gofynnoch am rywbeth am ddim: mae hwn yn costio {cost}',
    'cost-unknown': 'Does neb wedi dweud faint mae’n ei gostio',
    'some-money': 'rhywfaint o arian',
    'other-weekend': 'Gofynnoch am benwythnosau: mae hwn {when}',
    'other-days': 'Gofynnoch am ddiwrnod arall: mae hwn {when}',
    'other-time': 'Gofynnoch am {asked}: mae hwn {is}',
    'when-unknown': 'Does neb wedi dweud wrthym pryd mae hwn',
    'in.1': 'yn y bore',
    'in.2': 'yn y prynhawn',
    'in.4': 'gyda’r nos',
    'in.3': 'yn ystod y dydd',
    'in.5': 'yn y bore a gyda’r nos',
    'in.6': 'yn y prynhawn a gyda’r nos',
    'in.7': 'drwy’r dydd',
    'asked.1': 'foreau',
    'asked.2': 'brynhawniau',
    'asked.4': 'nosweithiau',
    'asked.3': 'yn ystod y dydd',
    'asked.5': 'foreau neu nosweithiau',
    'asked.6': 'brynhawniau neu nosweithiau',
    'asked.7': 'unrhyw bryd',
    'access-unknown.step-free': 'Does neb wedi dweud a yw’n ddi-ris',
    'access-unknown.other': 'Does neb wedi dweud am hyn: {feature}',
    'setting.outdoors': 'Yn yr awyr agored',
    'setting.indoors': 'Dan do',
    'other-setting.outdoors': 'Dywedoch dan do: mae hwn yn yr awyr agored',
    'other-setting.indoors': 'Dywedoch yn yr awyr agored: mae hwn dan do',
    'age-from': 'Ar gyfer pobl {age} oed a hŷn',
    'age-to': 'Ar gyfer pobl {age} oed ac iau',
    language: 'Siaredir yr iaith hon yma: {language}',
    'language-unknown': 'Does neb wedi dweud a siaredir yr iaith hon yma: {language}',
    'only-delivery': 'Does neb wedi dweud eu bod yn gwneud hyn: {delivery}',
    paused: 'Ddim yn derbyn pobl newydd ar hyn o bryd',
    'through-professional': 'Rhaid i rywun fel meddyg neu weithiwr cymorth ofyn drosoch',
    'long-unchecked': 'Does neb wedi gwirio hwn ers {years, plural, one {dros flwyddyn} other {dros # mlynedd}}',
  },
})
type Key = Parameters<ReturnType<typeof words>>[0]

/** What is needed to put a reason in words. `needNames` gives the thesaurus's name of each need that was seen. */
export type Telling = { readonly activity: Activity; readonly language: Language; readonly needNames: ReadonlyMap<string, string> }

type Speech = Telling & { readonly say: ReturnType<typeof words>; readonly label: ReturnType<typeof labels> }
type Tellers = { readonly [Kind in Reason['kind']]: (reason: Extract<Reason, { kind: Kind }>, speech: Speech) => string }

const tellers: Tellers = {
  answers: ({ conceptId }, { say, needNames }) => say('answers', { need: needNames.get(conceptId) ?? conceptId }),
  free: (_, { label }) => label('free'),
  costs: ({ asked }, { say, activity, language }) => {
    const cost = costWords(activity.costs, language)
    return asked ? say('costs-asked', { cost: cost ?? say('some-money') }) : (cost ?? '')
  },
  'cost-unknown': (_, { say }) => say('cost-unknown'),
  miles: ({ miles }, { say, language }) =>
    miles < 0.5 ? say('less-than-half') : say('miles', { miles: milesWords(miles, language), whole: Number(miles.toFixed(1)) }),
  further: ({ miles }, { say, language }) => say('further', { miles: milesWords(miles, language) }),
  'from-anywhere': ({ delivery }, { say }) => say(`from-anywhere.${delivery}` as Key),
  'where-unknown': (_, { say }) => say('where-unknown'),
  'where-kept': (_, { say }) => say('where-kept'),
  when: (_, speech) => whenWords(speech) ?? '',
  'other-days': ({ asked }, speech) => speech.say(asked === 'weekend' ? 'other-weekend' : 'other-days', { when: whenWords(speech) ?? '' }),
  'other-time': ({ asked, is }, { say }) => say('other-time', { asked: say(`asked.${asked}` as Key), is: say(`in.${is}` as Key) }),
  'when-unknown': (_, { say }) => say('when-unknown'),
  access: ({ feature }, { label }) => label(`access.${feature}`),
  'access-unknown': ({ feature }, { say, label }) =>
    feature === 'step-free' ? say('access-unknown.step-free') : say('access-unknown.other', { feature: label(`access.${feature}`) }),
  setting: ({ is }, { say }) => say(`setting.${is}`),
  'other-setting': ({ is }, { say }) => say(`other-setting.${is}`),
  'age-from': ({ from }, { say }) => say('age-from', { age: from }),
  'age-to': ({ to }, { say }) => say('age-to', { age: to }),
  language: (reason, { say, language }) => say('language', { language: languageName(reason.language, language) }),
  'language-unknown': (reason, { say, language }) => say('language-unknown', { language: languageName(reason.language, language) }),
  'only-delivery': ({ asked }, { say, label }) => say('only-delivery', { delivery: label(`delivery.${asked}` as LabelKey) }),
  paused: (_, { say }) => say('paused'),
  'through-professional': (_, { say }) => say('through-professional'),
  'long-unchecked': ({ years }, { say }) => say('long-unchecked', { years }),
}

/** A reason as a short sentence. */
export function reasonWords(reason: Reason, telling: Telling): string {
  const speech = { ...telling, say: words(telling.language), label: labels(telling.language) }
  // Each teller takes its own kind of reason; the table's type holds them together, which an indexed call cannot say.
  return (tellers[reason.kind] as (reason: Reason, speech: Speech) => string)(reason, speech)
}

/** All its times in one line; undefined when nobody has said. */
export function whenWords({ activity, language }: Pick<Telling, 'activity' | 'language'>): string | undefined {
  const said = activity.schedules.flatMap((schedule) => scheduleWords(schedule, language) ?? [])
  return said.length === 0 ? undefined : said.slice(0, 3).join('; ')
}

/** "Free", "£3", "£2 to £5": undefined when no price is known in pence or words. */
export function costWords(costs: readonly CostListing[], language: Language): string | undefined {
  const pence = [...new Set(costs.flatMap((cost) => cost.pence ?? []))].toSorted((a, b) => a - b)
  const [least, most] = [pence[0], pence.at(-1)]
  if (least === undefined || most === undefined) return costs.find((cost) => cost.words !== undefined)?.words
  const named = least === most ? [least] : [least, most]
  return named.map((one) => moneyWords(one, language)).join(' – ')
}

export function moneyWords(pence: number, language: Language): string {
  const label = labels(language)
  if (pence === 0) return label('free')
  if (pence < 100) return label('pence', { pence })
  return label('pounds', { pounds: pence % 100 === 0 ? `${pence / 100}` : (pence / 100).toFixed(2) })
}

function milesWords(miles: number, language: Language): string {
  return (miles < 10 ? oneDecimal : whole)[language].format(miles)
}
const oneDecimal = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  cy: new Intl.NumberFormat('cy', { maximumFractionDigits: 1 }),
}
const whole = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
  cy: new Intl.NumberFormat('cy', { maximumFractionDigits: 0 }),
}

const languageNames = { en: new Intl.DisplayNames('en-GB', { type: 'language' }), cy: new Intl.DisplayNames('cy', { type: 'language' }) }

/** The name of a language, such as Welsh; the tag itself when nobody has named it. */
export function languageName(tag: string, language: Language): string {
  try {
    return languageNames[language].of(tag) ?? tag
  } catch {
    return tag
  }
}
