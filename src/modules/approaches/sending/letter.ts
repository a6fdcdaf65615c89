import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import type { Joinable } from '../../directory/index.ts'
import { callOf, howToTell, type Person, restsOnAgreement } from '../../people/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { type Approach, restsOn } from '../approach.ts'
import { letterWords } from '../words/letters.ts'

type Telling = {
  readonly person: Person
  readonly joinable: Joinable | undefined
  readonly url: string
  readonly now: Date
  readonly timeZone: string
}

/** The message: in the person's language and at a safe time; where nothing may name the service, only that there is something to look at. */
export function letterFor(approach: Approach, { person, joinable, url, now, timeZone }: Telling): OutgoingMessage {
  const telling = howToTell({ reach: person.reach, safe: person.safe, now, timeZone })
  if (telling.by !== 'email') throw new Error('An approach is only written to whoever can be written to by e-mail')
  const say = letterWords(person.language)
  const common = { called: callOf(person), url }
  const values =
    approach.kind === 'activity'
      ? { ...common, activity: joinable?.name ?? '', group: joinable?.organisation.name ?? '' }
      : {
          ...common,
          title: approach.title,
          words: approach.words,
          contact: approach.contact,
          ethics: approach.ethicsReference,
          date: sayDay(new Date(`${approach.closesOn}T12:00:00Z`), person.language, timeZone),
        }
  const key = telling.isNeutral ? 'neutral' : approach.kind
  return {
    channel: 'email',
    to: telling.to,
    language: person.language,
    template: restsOnAgreement[restsOn[approach.kind]],
    subject: say(`${key}.subject`, values),
    body: say(`${key}.body`, values),
    subjectKind: 'person',
    subjectId: person.id,
    personId: person.id,
    neutral: telling.isNeutral,
    ...(telling.notBefore && { notBefore: telling.notBefore }),
  }
}
