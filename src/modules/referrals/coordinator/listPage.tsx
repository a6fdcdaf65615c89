import { EmptyState, type Html, StaffTable } from '../../../design/index.ts'
import { dayAt, daysBetween } from '../../../kernel/day.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { readPlaces } from '../../geography/index.ts'
import { peopleWords } from '../../people/index.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { sayDay } from '../tell/letter.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { reasonWords } from '../words/reasons.ts'
import { type CoordinatorList, readList } from './list.ts'
import { callAt, listAt, referralAt, sameAt, wrongReportAt } from './routes.ts'

type Shown = { readonly visit: Visit; readonly list: CoordinatorList }

/** Who needs a human today: the next action first, by when, and for how long. No names here: a list is looked at over shoulders. */
export const listPage: Page = page({
  at: listAt,
  may: (actor) => maySeeCoordinatorList(actor),
  records: { action: 'referral.coordinator-list-read', of: ({ networkId }: { networkId: string }) => ({ kind: 'network', id: networkId }) },
  load: async (visit) => ({ networkId: visit.network.id }),
  show: async (visit) => {
    const list = await readList(visit.app, { networkId: visit.network.id, actor: visit.actor })
    const say = coordinatorWords(visit.language)
    const isEmpty = list.team.length + list.flags.length + list.calls.length + list.same.length + list.wrong.length === 0
    const places = new Map(
      (await readPlaces(visit.app.database, visit.network.id)).map((place) => [
        place.id as string,
        place.name[visit.language] ?? place.name.en,
      ]),
    )
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        {isEmpty ? <EmptyState title={say('none')} text={say('noneSaid')} /> : null}
        <Flags visit={visit} list={list} />
        <Team visit={visit} list={list} />
        <Calls visit={visit} list={list} />
        <Same visit={visit} list={list} />
        <Wrong visit={visit} list={list} />
        <Unmet visit={visit} list={list} places={places} />
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function Flags({ visit, list }: Shown): Html | null {
  const say = coordinatorWords(visit.language)
  if (list.flags.length === 0) return null
  const rows = list.flags.map(({ flag, referral }) => ({
    isDue: true,
    cells: [
      <a href={referralAt.to({ referralId: referral.id })}>{say('read')}</a>,
      referral.reference,
      nameOf(list, referral.activityId),
      due(visit, list, flag.dueAt),
      age(visit, list, referral.madeAt),
    ],
  }))
  return <StaffTable caption={say('crisis')} columns={columns(visit, 'do', 'reference', 'activity', 'due', 'age')} rows={rows} />
}

function Team({ visit, list }: Shown): Html | null {
  const reasons = reasonWords(visit.language)
  if (list.team.length === 0) return null
  const rows = list.team.map((referral) => ({
    isDue: referral.duty.dueAt <= visit.now,
    cells: [
      <a href={referralAt.to({ referralId: referral.id })}>{reasons(`step.${referral.duty.nextStep}`)}</a>,
      referral.reference,
      nameOf(list, referral.activityId),
      reasons(`state.${referral.state}`),
      due(visit, list, referral.duty.dueAt),
      age(visit, list, referral.madeAt),
    ],
  }))
  return (
    <StaffTable
      caption={coordinatorWords(visit.language)('team')}
      columns={columns(visit, 'do', 'reference', 'activity', 'why', 'due', 'age')}
      rows={rows}
    />
  )
}

function Calls({ visit, list }: Shown): Html | null {
  const say = coordinatorWords(visit.language)
  if (list.calls.length === 0) return null
  const rows = list.calls.map((call) => ({
    cells: [
      <a href={callAt.to({ messageId: call.id })}>{say('look')}</a>,
      call.template,
      call.problem ?? call.channel,
      age(visit, list, call.madeAt),
    ],
  }))
  return <StaffTable caption={say('calls')} columns={columns(visit, 'do', 'what', 'why', 'age')} rows={rows} />
}

function Same({ visit, list }: Shown): Html | null {
  const say = coordinatorWords(visit.language)
  const people = peopleWords(visit.language)
  if (list.same.length === 0) return null
  const rows = list.same.map((pair) => ({
    isDue: pair.dueAt <= visit.now,
    cells: [
      <a href={sameAt.to({ possibleSameId: pair.id })}>{say('compare')}</a>,
      pair.matched.map((match) => people(`match.${match}`)).join(', '),
      due(visit, list, pair.dueAt),
    ],
  }))
  return <StaffTable caption={say('same')} columns={columns(visit, 'do', 'matched', 'due')} rows={rows} />
}

function Wrong({ visit, list }: Shown): Html | null {
  const say = coordinatorWords(visit.language)
  if (list.wrong.length === 0) return null
  const rows = list.wrong.map((report) => ({
    cells: [
      <a href={wrongReportAt.to({ reportId: report.id })}>{say('look')}</a>,
      nameOf(list, report.activityId),
      report.fact,
      report.words ?? '',
    ],
  }))
  return <StaffTable caption={say('wrong')} columns={columns(visit, 'do', 'activity', 'what', 'why')} rows={rows} />
}

function Unmet({ visit, list, places }: Shown & { readonly places: ReadonlyMap<string, string> }): Html | null {
  const say = coordinatorWords(visit.language)
  if (list.unmet.length === 0) return null
  const rows = list.unmet.map((need) => ({
    cells: [need.concept ?? say('noConcept'), (need.placeId && places.get(need.placeId)) || say('anywhere'), need.times],
  }))
  return <StaffTable caption={say('unmet')} columns={columns(visit, 'need', 'place', 'times')} rows={rows} />
}

type Column = 'do' | 'reference' | 'activity' | 'due' | 'age' | 'what' | 'why' | 'matched' | 'need' | 'place' | 'times'

function columns(visit: Visit, ...names: readonly Column[]) {
  return names.map((name) => ({ title: coordinatorWords(visit.language)(`col.${name}`), isNumber: name === 'age' || name === 'times' }))
}

function nameOf({ activities }: CoordinatorList, id: string): string {
  return activities.get(id)?.name ?? ''
}

function due(visit: Visit, { timeZone }: CoordinatorList, dueAt: Date): string {
  const date = sayDay(dueAt, visit.language, timeZone)
  return dueAt <= visit.now ? coordinatorWords(visit.language)('overdue', { date }) : date
}

function age(visit: Visit, { timeZone }: CoordinatorList, since: Date): number {
  return daysBetween(dayAt(since, timeZone), dayAt(visit.now, timeZone))
}
