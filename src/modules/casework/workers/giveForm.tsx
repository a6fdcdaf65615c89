import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { workersAt } from '../routes.ts'
import { workersWords } from '../words/workers.ts'
import type { WorkersView } from './workersView.ts'

type Parts = { readonly visit: Visit; readonly view: WorkersView; readonly problem: string | undefined }

/** First the organisation, for whoever may arrange it for any, then who of it. */
export function GiveForm({ visit, view, problem }: Parts): Html {
  const say = workersWords(visit.language)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('give')}</h2>
      {view.chosen === undefined ? <Teams visit={visit} view={view} /> : <Workers visit={visit} view={view} problem={problem} />}
    </section>
  )
}

function Teams({ visit, view }: Omit<Parts, 'problem'>): Html {
  const say = workersWords(visit.language)
  if (view.teams.length === 0) return <p>{say('noTeams')}</p>
  const teams = view.teams
    .map((id) => ({ id, name: view.organisations.get(id) ?? '' }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  return (
    <>
      <p id="member">{say('whichTeam')}</p>
      <ul class="nhsuk-list">
        {teams.map(({ id, name }) => (
          <li>
            <a href={workersAt.to({ personId: view.id }, { team: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Workers({ visit, view, problem }: Parts): Html | null {
  const say = workersWords(visit.language)
  const { chosen, organisations, now } = view
  if (chosen === undefined) return null
  const taken = new Set(now.filter(({ organisationId }) => organisationId === chosen.organisationId).map(({ memberId }) => memberId))
  const free = chosen.workers.filter(({ id }) => !taken.has(id))
  const items = [
    ...free.map(({ id, name }) => ({ value: id as string, text: name })),
    ...(taken.size === 0 ? [{ value: 'the-team', text: say('theTeam') }] : []),
  ]
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <input type="hidden" name="does" value="give" />
      <input type="hidden" name="team" value={chosen.organisationId} />
      <p>
        <strong>{organisations.get(chosen.organisationId)}</strong>{' '}
        {view.teams.length > 1 ? <a href={workersAt.to({ personId: view.id })}>{say('otherTeam')}</a> : null}
      </p>
      {free.length === 0 ? <p>{say('noWorkers')}</p> : null}
      {items.length === 0
        ? null
        : nhs.radios({
            idPrefix: 'member',
            name: 'member',
            fieldset: { legend: { text: say('who'), size: 's' } },
            items,
            ...(problem !== undefined && { errorMessage: { text: problem } }),
          })}
      {items.length === 0 ? null : nhs.button({ text: say('arrange'), preventDoubleClick: true })}
    </form>
  )
}
