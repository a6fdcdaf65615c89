import type { Language } from '../../../kernel/language.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import { callOf, type HumanBecause, howToTell, type Person, peopleWords, type Telling, type TrustedPerson } from '../../people/index.ts'
import type { Referral } from '../referral.ts'
import { groupMessages } from '../words/groupMessages.ts'
import { personMessages } from '../words/personMessages.ts'

export const occasions = [
  'confirm',
  'confirm-again',
  'held',
  'sent',
  'accepted',
  'waiting',
  'returned',
  'call-first',
  'alternatives',
  'rerouted',
  'withdrawn',
  'closed',
  'completed',
  'changed',
  'new-link',
  'may-act',
  'noted',
] as const
/** What a person is told about. */
export type Occasion = (typeof occasions)[number]

/** Everything a message about a referral may need; which of it is used depends on who reads it. */
export type Story = {
  readonly referral: Pick<Referral, 'id' | 'reference'>
  readonly person: Person
  readonly trusted?: TrustedPerson
  readonly activity: { readonly name: string; readonly organisation: { readonly name: string } }
  readonly timeZone: string
}
/** The parts of an occasion's words that differ each time. */
export type Details = {
  readonly code?: string
  readonly date?: string
  readonly words?: string
  readonly reason?: string
  readonly wait?: string
}

/** A text of two parts, the most a person should have to read: 2 × 153 letters. */
export const longestText = 306

/** Writes to the person in the way that is safe for them, or to the trusted person they agreed on; what software must not send becomes a call for a human. */
export function writeToPerson(story: Story, occasion: Occasion, about: { details: Details; url: string; now: Date }): OutgoingMessage {
  const { person, trusted, referral, timeZone } = story
  const reach = trusted?.isReachedInstead ? [trusted.way] : person.reach
  const telling = howToTell({ reach, safe: person.safe, now: about.now, timeZone })
  const whom = trusted?.isReachedInstead ? 'trusted' : 'person'
  const common = { template: `referral.${whom}-${occasion}`, subjectKind: 'referral', subjectId: referral.id, personId: person.id }
  if (telling.by === 'human')
    return { ...common, ...callToMake(story, occasion, { ...about, telling }), channel: 'phone-call', to: telling.to, language: 'en' }
  const say = personMessages(person.language)
  const subject = say(telling.isNeutral ? 'neutral.subject' : `${occasion}.subject`, valuesFor(story, about.details))
  const body =
    telling.by === 'text'
      ? textFor(story, occasion, { ...about, isNeutral: telling.isNeutral })
      : letterFor(story, occasion, { ...about, isNeutral: telling.isNeutral })
  return {
    ...common,
    channel: telling.by,
    to: telling.to,
    language: person.language,
    subject,
    body,
    neutral: telling.isNeutral,
    ...(telling.notBefore && { notBefore: telling.notBefore }),
  }
}

type About = { readonly details: Details; readonly url: string; readonly isNeutral: boolean }

function letterFor(story: Story, occasion: Occasion, { details, url, isNeutral }: About): string {
  const say = personMessages(story.person.language)
  const values = { ...valuesFor(story, details), code: details.code ?? '' }
  const asksToConfirm = occasion === 'confirm' || occasion === 'confirm-again'
  if (asksToConfirm && isNeutral) return say('neutralConfirm', { called: greeted(story), url, code: values.code })
  const body = say(isNeutral ? 'neutral.body' : `${occasion}.body`, values)
  if (asksToConfirm)
    return say('confirmLetter', { called: greeted(story), body, url, code: values.code, reference: story.referral.reference })
  return say(isNeutral ? 'neutralLetter' : 'letter', { called: greeted(story), body, url, reference: story.referral.reference })
}

function textKey(occasion: Occasion, isNeutral: boolean) {
  if (!isNeutral) return `${occasion}.text` as const
  return occasion === 'confirm' || occasion === 'confirm-again' ? 'neutralConfirm.text' : 'neutral.text'
}

/** A text never grows beyond two parts: a long name is what gives way, the link is always whole. */
export function textFor(story: Story, occasion: Occasion, { details, url, isNeutral }: About): string {
  const say = personMessages(story.person.language)
  const called = clip(greeted(story), 20)
  const withName = (activity: string) =>
    `${say(textKey(occasion, isNeutral), { ...valuesFor(story, details), code: details.code ?? '', called, activity })} ${url}`
  const whole = withName(story.activity.name)
  return whole.length <= longestText
    ? whole
    : withName(clip(story.activity.name, Math.max(10, story.activity.name.length - (whole.length - longestText))))
}

function callToMake(
  story: Story,
  occasion: Occasion,
  about: { details: Details; url: string; telling: Extract<Telling, { by: 'human' }> },
) {
  const staff = groupMessages('en')
  const { safe } = story.person
  const called = greeted(story)
  const times = [...safe.parts.map((part) => peopleWords('en')(`part.${part}`)), ...(safe.words ? [safe.words] : [])].join('; ')
  const body = staff('call-person.body', {
    because: staff(becauseKeys[about.telling.because]),
    called,
    to: about.telling.to === '' ? '–' : about.telling.to,
    voicemail: staff(safe.mayLeaveVoicemail ? 'voicemailYes' : 'voicemailNo'),
    times: times === '' ? '' : staff('safeTimes', { times }),
    neutral: about.telling.isNeutral ? staff('neutralCall') : '',
    news: personMessages('en')(`${occasion}.body`, valuesFor(story, about.details)),
    url: about.url,
  })
  return { subject: staff('call-person.subject', { called, reference: story.referral.reference }), body }
}

const becauseKeys = {
  'they-asked-for-a-call': 'because.they-asked-for-a-call',
  'texts-not-safe': 'because.texts-not-safe',
  'letters-not-safe': 'because.letters-not-safe',
  'times-in-words': 'because.times-in-words',
  'no-way-given': 'because.no-way-given',
} as const satisfies Readonly<Record<HumanBecause, string>>

function valuesFor({ activity, person }: Story, details: Details) {
  const words = details.words === undefined ? '' : personMessages(person.language)('theirWords', { words: details.words })
  return {
    activity: activity.name,
    group: activity.organisation.name,
    date: details.date ?? '',
    reason: details.reason ?? '',
    wait: details.wait ?? '',
    words,
  }
}

function greeted({ trusted, person }: Story): string {
  return trusted?.isReachedInstead ? callOf({ name: trusted.name }) : callOf(person)
}

function clip(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}

/** A day as people say it: Thursday 4 June. */
export function sayDay(moment: Date, language: Language, timeZone: string): string {
  return dayFormat(language === 'cy' ? 'cy' : 'en-GB', timeZone).format(moment)
}

// Making a format costs fifty times what using it does.
const dayFormats = new Map<string, Intl.DateTimeFormat>()
function dayFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`
  const made = dayFormats.get(name) ?? new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  dayFormats.set(name, made)
  return made
}
