import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { callOf, howToTell, type Person, peopleWords, readPerson } from '../../people/index.ts'
import { currentLink, readTimeZone, sayDay, urlOf } from '../../referrals/index.ts'
import { rightsMessages } from '../words/messages.ts'
import type { RightsRequest } from './request.ts'

export type RightsOccasion = 'asked' | 'ready' | 'code' | 'answered' | 'erasing'

/** Tells the person about a request of theirs, in the way that is safe for them; never anybody else, however they asked to be reached. */
export async function tellAboutRights(
  work: Work,
  app: App,
  { request, occasion, code = '' }: { readonly request: RightsRequest; readonly occasion: RightsOccasion; readonly code?: string },
): Promise<void> {
  const [person, timeZone] = [await readPerson(work, app.vault, request.personId), await readTimeZone(work)]
  if (person === undefined) throw new Error(`Request ${request.id} has lost its person`)
  const link = request.referralId && (await currentLink(work, app, request.referralId, 'person'))
  const url = link === undefined ? '' : urlOf(app, work.networkId, link)
  const telling = howToTell({ reach: person.reach, safe: person.safe, now: work.at, timeZone })
  const say = rightsMessages(person.language)
  const values = { called: callOf(person), code, url, date: sayDay(request.dueAt, person.language, timeZone) }
  const common = {
    template: `rights.${occasion}`,
    subjectKind: 'rights-request',
    subjectId: request.id,
    personId: person.id,
    to: telling.to,
  }
  if (telling.by === 'human')
    return work.send({ ...common, channel: 'phone-call', language: 'en', ...callToMake(person, occasion, values) })
  const [subject, body] = telling.isNeutral
    ? [say('neutral.subject'), say(occasion === 'code' ? 'neutral.code' : 'neutral.body', values)]
    : [say(`${occasion}.subject`), say(`${occasion}.body`, values)]
  const notBefore = telling.notBefore && occasion !== 'code' ? { notBefore: telling.notBefore } : {}
  work.send({ ...common, channel: telling.by, language: person.language, subject, body, neutral: telling.isNeutral, ...notBefore })
}

type Values = { readonly called: string; readonly code: string; readonly url: string; readonly date: string }

function callToMake(person: Person, occasion: RightsOccasion, values: Values) {
  const say = rightsMessages('en')
  const { safe } = person
  const times = [...safe.parts.map((part) => peopleWords('en')(`part.${part}`)), ...(safe.words ? [safe.words] : [])].join('; ')
  const voicemail = say(safe.mayLeaveVoicemail ? 'call.voicemailYes' : 'call.voicemailNo')
  const body = say('call.body', {
    called: values.called,
    voicemail,
    times: times === '' ? '–' : times,
    news: say(`${occasion}.body`, values),
  })
  return { subject: say('call.subject', { called: values.called }), body }
}
