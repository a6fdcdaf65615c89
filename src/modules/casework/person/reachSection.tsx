import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { parsePhone, sayPhone } from '../../../kernel/phone.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { peopleWords, type Way } from '../../people/index.ts'
import { tellNeeds, tellSafe } from '../../referrals/index.ts'
import { personWords } from '../words/person.ts'
import type { SeenPerson } from './seenPerson.ts'

type Parts = { readonly visit: Visit; readonly seen: SeenPerson }

/** What they asked of us before anybody rings or writes: first, and loud, because a slip can put somebody in danger (H-04). */
export function Wishes({ visit, seen }: Parts): Html {
  const say = personWords(visit.language)
  const { safe } = seen.person
  const parts = safe.parts.map((part) => peopleWords(visit.language)(`part.${part}`)).join(', ')
  const wishes = [
    ...tellSafe(safe, visit.language),
    ...(parts === '' ? [] : [say('safe.parts', { parts })]),
    ...(seen.trusted?.isReachedInstead ? [say('reachThrough', { name: seen.trusted.name })] : []),
  ]
  if (wishes.length === 0) return <p>{say('safeNothing')}</p>
  return nhs.warningCallout({
    heading: { text: say('safe'), level: 2 },
    html: (
      <ul>
        {wishes.map((wish) => (
          <li>
            <strong>{wish}</strong>
          </li>
        ))}
      </ul>
    ),
  })
}

export function HowToReach({ visit, seen }: Parts): Html {
  const say = personWords(visit.language)
  const people = peopleWords(visit.language)
  const { person, trusted } = seen
  const ways = trusted?.isReachedInstead ? [trusted.way] : person.reach
  const facts = [
    ...(person.called === undefined ? [] : [{ term: say('called'), value: person.called }]),
    { term: say('reach'), value: ways.length === 0 ? say('nothing') : <Ways visit={visit} ways={ways} /> },
    { term: say('language'), value: say(`language.${person.language}`) },
    { term: say('needs'), value: tellNeeds(person.needs, visit.language).join(' · ') || say('nothing') },
    ...(trusted === undefined
      ? []
      : [
          {
            term: say('asker'),
            value: `${trusted.name} (${people(`relation.${trusted.relation}`)})`,
            note: <Ways visit={visit} ways={[trusted.way]} />,
          },
        ]),
  ]
  return <KeyFacts facts={facts} />
}

function Ways({ visit, ways }: { readonly visit: Visit; readonly ways: readonly Way[] }): Html {
  const people = peopleWords(visit.language)
  return (
    <>
      {ways.map((way) => (
        <div>
          {people(`channel.${way.channel}`)}: <Address way={way} />
        </div>
      ))}
    </>
  )
}

function Address({ way }: { readonly way: Way }): Html {
  if (way.channel === 'email') return <a href={`mailto:${way.address}`}>{way.address}</a>
  const phone = way.channel === 'phone' ? parsePhone(way.address) : undefined
  return phone?.ok ? <a href={`tel:${phone.value}`}>{sayPhone(phone.value)}</a> : <span>{way.address}</span>
}
