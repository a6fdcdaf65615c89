import { EmptyState, type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { DueReviews } from '../capacity/dueSection.tsx'
import { asActor } from '../person/wear.ts'
import { mayBreakGlass, maySeeCaseload } from '../policy.ts'
import { breakGlassAt, caseloadAt, handedOverAt, handOverAt, listsAt, reviewGlassAt } from '../routes.ts'
import { caseloadWords } from '../words/caseload.ts'
import { type Caseload, readCaseload } from './caseload.ts'
import { LinesTable } from './linesTable.tsx'
import { TeamSection } from './teamSection.tsx'

type Loaded = { readonly networkId: string; readonly list: Caseload }
type Shown = { readonly visit: Visit; readonly list: Caseload }

/** One list for whoever works with people, across every organisation they work for, and of the teams they lead. */
export const caseloadPage: Page = page({
  at: caseloadAt,
  may: (actor) => maySeeCaseload(actor),
  records: { action: 'casework.caseload-read', of: ({ networkId }: Loaded) => ({ kind: 'network', id: networkId }) },
  load: async (visit): Promise<Loaded | undefined> =>
    maySeeCaseload(visit.actor) ? { networkId: visit.network.id, list: await readCaseload(visit.app, asActor(visit)) } : undefined,
  show: (visit, { list }) => {
    const say = caseloadWords(visit.language)
    const body: Html = (
      <>
        <HandedOver visit={visit} />
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <Wishes visit={visit} list={list} />
        <DueReviews visit={visit} due={list.due} />
        <ToReview visit={visit} list={list} />
        <Own visit={visit} list={list} />
        {list.teams.map((team) => (
          <TeamSection visit={visit} list={list} team={team} />
        ))}
        {list.nobodys.length === 0 ? null : (
          <LinesTable
            visit={visit}
            list={list}
            lines={list.nobodys}
            caption={say('withoutTeam')}
            columns={['person', 'find', 'organisation']}
          />
        )}
        {mayBreakGlass(visit.actor) ? (
          <p>
            <a href={breakGlassAt.to({})}>{say('breakGlass')}</a>
          </p>
        ) : null}
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function HandedOver({ visit }: { readonly visit: Visit }): Html | null {
  const say = caseloadWords(visit.language)
  const [id, count] = [visit.query.get('handed'), Number(visit.query.get('count') ?? '')]
  if (id === null || !Number.isInteger(count)) return null
  return nhs.insetText({
    html: (
      <p>
        {say('handedOver', { count })} <a href={handedOverAt.to({ handOverId: id })}>{say('seeHandOver')}</a>
      </p>
    ),
  })
}

function Wishes({ visit, list }: Shown): Html | null {
  const say = caseloadWords(visit.language)
  if (list.wishes.length === 0) return null
  return nhs.warningCallout({
    heading: { text: say('wishes'), level: 2 },
    html: (
      <>
        <p>{say('wishesSaid')}</p>
        <ul>
          {list.wishes.map((wish) => (
            <li>
              {wish.name} · <a href={listsAt.to({ personId: wish.personId })}>{say('wish.open')}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function ToReview({ visit, list }: Shown): Html | null {
  if (list.toReview === 0) return null
  return (
    <p>
      <a href={reviewGlassAt.to({})}>{caseloadWords(visit.language)('toReview', { count: list.toReview })}</a>
    </p>
  )
}

function Own({ visit, list }: Shown): Html | null {
  const say = caseloadWords(visit.language)
  const { actor } = visit
  const isWorker = actor.kind === 'member' && actor.roles.some(({ kind }) => kind === 'link-worker')
  const isAlone = list.teams.length === 0 && list.nobodys.length === 0
  if (list.own.length === 0) return isWorker || isAlone ? <EmptyState title={say('none')} text={say('noneSaid')} /> : null
  const memberId = actor.kind === 'member' ? actor.memberId : ''
  const organisations = [...new Set(list.own.map(({ organisationId }) => organisationId))]
  return (
    <>
      <LinesTable
        visit={visit}
        list={list}
        lines={list.own}
        caption={`${say('own')}: ${say('count', { count: list.own.length })}`}
        columns={['person', 'next', 'due', 'what', 'organisation']}
      />
      <ul class="nhsuk-list">
        {organisations.map((organisationId) => (
          <li>
            <a href={handOverAt.to({}, { for: organisationId, from: memberId })}>
              {say('handOverOwn', { organisation: list.organisations.get(organisationId) ?? '' })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
