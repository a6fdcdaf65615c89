import { EmptyState, type Html } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { handOverAt } from '../routes.ts'
import { caseloadWords } from '../words/caseload.ts'
import type { Caseload, TeamLines } from './caseload.ts'
import { LinesTable } from './linesTable.tsx'

type Parts = { readonly visit: Visit; readonly list: Caseload; readonly team: TeamLines }

/** What a lead sees of one team: first the people nobody works with, then everybody by who works with them. */
export function TeamSection({ visit, list, team }: Parts): Html {
  const say = caseloadWords(visit.language)
  const nobodys = team.lines.filter(({ memberId }) => memberId === 'nobody')
  const byWorker = Map.groupBy(
    team.lines.filter(({ memberId }) => memberId !== 'nobody'),
    ({ memberId }) => memberId,
  )
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('team', { organisation: list.organisations.get(team.organisationId) ?? '' })}</h2>
      {team.lines.length === 0 ? <EmptyState title={say('teamNone')} text={say('teamNoneSaid')} headingLevel={3} /> : null}
      {nobodys.length === 0 ? null : <Nobodys visit={visit} list={list} team={{ ...team, lines: nobodys }} />}
      {[...byWorker].map(([memberId, lines]) => (
        <OfWorker
          visit={visit}
          list={list}
          team={{ ...team, lines }}
          name={list.members.get(memberId) ?? say('somebody')}
          from={memberId}
        />
      ))}
    </section>
  )
}

function Nobodys({ visit, list, team }: Parts): Html {
  const say = caseloadWords(visit.language)
  return (
    <>
      <p>{say('nobodysSaid')}</p>
      <LinesTable visit={visit} list={list} lines={team.lines} caption={say('nobodys')} columns={['person', 'find', 'next', 'what']} />
      <p>
        <a href={handOverAt.to({}, { for: team.organisationId, from: 'nobody' })}>{say('handOverNobodys')}</a>
      </p>
    </>
  )
}

function OfWorker({ visit, list, team, name, from }: Parts & { readonly name: string; readonly from: string }): Html {
  const say = caseloadWords(visit.language)
  return (
    <>
      <LinesTable
        visit={visit}
        list={list}
        lines={team.lines}
        caption={say('worksWith', { name, count: team.lines.length })}
        columns={['person', 'next', 'due', 'what']}
      />
      <p>
        <a href={handOverAt.to({}, { for: team.organisationId, from })}>
          {say('handOver')} <span class="nhsuk-u-visually-hidden">{say('handOverOf', { name })}</span>
        </a>
      </p>
    </>
  )
}
