import type { Html } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { LimitsBanner, personAt } from '../../people/index.ts'
import type { Neighbours } from '../neighbours.ts'
import { maySeeCaseload, maySeePerson } from '../policy.ts'
import { caseloadAt } from '../routes.ts'
import { personWords } from '../words/person.ts'
import { PersonPages } from './personPages.tsx'
import { HowToReach, Wishes } from './reachSection.tsx'
import { Requests } from './requestsSection.tsx'
import { loadSeenPerson, type SeenPerson } from './seenPerson.ts'
import { Workers } from './workersSection.tsx'

/** One person, for whoever works with them, leads those who do, or coordinates: how to be in touch safely comes first. */
export function personPage(neighbours: Neighbours): Page {
  return page({
    at: personAt,
    may: (actor, seen: SeenPerson, now) => seen.choose.length > 0 || maySeePerson(actor, seen.matter, now),
    records: { action: 'casework.person-read', of: ({ id }: SeenPerson) => ({ kind: 'person', id }) },
    load: (visit) => loadSeenPerson(visit),
    actsAs: ({ actor }) => actor,
    show: (visit, seen) => (seen.choose.length > 0 ? chooseScreen(visit, seen) : personScreen(visit, seen, neighbours)),
  })
}

function personScreen(visit: Visit, seen: SeenPerson, neighbours: Neighbours): Screen {
  const say = personWords(visit.language)
  const { person, team } = seen
  const body: Html = (
    <>
      {team === undefined ? null : (
        <span class="nhsuk-caption-l">{say('youLookFor', { organisation: seen.organisations.get(team) ?? '' })}</span>
      )}
      <h1 class="nhsuk-heading-l">{person.name}</h1>
      <LimitsBanner limits={seen.limits} language={visit.language} />
      <Wishes visit={visit} seen={seen} />
      <HowToReach visit={visit} seen={seen} />
      <Requests visit={visit} seen={seen} />
      <Workers visit={visit} seen={seen} />
      <PersonPages visit={visit} seen={seen} neighbours={neighbours} />
    </>
  )
  return { title: person.name, body, width: 'staff', ...backFor(visit) }
}

function chooseScreen(visit: Visit, { id, choose, organisations }: SeenPerson): Screen {
  const say = personWords(visit.language)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('lookAs')}</h1>
      <p>{say('lookAsSaid')}</p>
      <ul class="nhsuk-list">
        {choose.map((team) => (
          <li>
            <a href={personAt.to({ personId: id }, { for: team })}>{say('lookFor', { organisation: organisations.get(team) ?? '' })}</a>
          </li>
        ))}
      </ul>
    </>
  )
  return { title: say('lookAs'), body, width: 'staff', ...backFor(visit) }
}

function backFor({ actor }: Visit): Pick<Screen, 'backTo'> {
  return maySeeCaseload(actor) ? { backTo: caseloadAt.to({}) } : {}
}
