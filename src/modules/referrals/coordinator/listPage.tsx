import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import { dayAt, daysBetween } from '../../../kernel/day.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { alarmsAt } from '../../access/index.ts'
import { labels, linkTo, mayReadUnmetWords, noFilters, type UnmetInPlace, unmetAt, usualDistance } from '../../directory/index.ts'
import { readPlaces } from '../../geography/index.ts'
import { peopleWords } from '../../people/index.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { sayDay } from '../tell/letter.ts'
import { whomToTell, whyByHand } from '../words/calls.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { exportWords } from '../words/exports.ts'
import { reasonWords } from '../words/reasons.ts'
import { ByReference, requestNamed } from './byReference.tsx'
import { FailedWork, tryAgain } from './failedWork.tsx'
import { type CoordinatorList, readList } from './list.ts'
import { callAt, exportsAt, listAt, referralAt, sameAt, wrongReportAt } from './routes.ts'

type Shown = { readonly visit: Visit; readonly list: CoordinatorList }

/** Who needs a human today: the next action first, by when, and for how long. No names here: a list is looked at over shoulders. */
export const listPage: Page = page({
  at: listAt,
  may: (actor) => maySeeCoordinatorList(actor),
  records: { action: 'referral.coordinator-list-read', of: ({ networkId }: { networkId: string }) => ({ kind: 'network', id: networkId }) },
  load: async (visit) => ({ networkId: visit.network.id }),
  show: async (visit) => {
    const named = await requestNamed(visit)
    if (named !== undefined && named !== 'not-found') return { redirectTo: referralAt.to({ referralId: named }) }
    const list = await readList(visit.app, { networkId: visit.network.id, actor: visit.actor })
    const say = coordinatorWords(visit.language)
    const isEmpty =
      list.team.length + list.flags.length + list.calls.length + list.same.length + list.wrong.length + list.failed.length + list.alarms ===
      0
    const places = new Map(
      (await readPlaces(visit.app.database, visit.network.id)).map((place) => [
        place.id as string,
        place.name[visit.language] ?? place.name.en,
      ]),
    )
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <ByReference visit={visit} isUnknown={named === 'not-found'} />
        {isEmpty ? <EmptyState title={say('none')} text={say('noneSaid')} /> : null}
        <Alarms visit={visit} list={list} />
        <Flags visit={visit} list={list} />
        <Team visit={visit} list={list} />
        <Calls visit={visit} list={list} />
        <FailedWork visit={visit} failed={list.failed} timeZone={list.timeZone} />
        <Same visit={visit} list={list} />
        <Wrong visit={visit} list={list} />
        <Unmet visit={visit} list={list} places={places} />
        <p>
          <a href={exportsAt.to({})}>{exportWords(visit.language)('title')}</a>
        </p>
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
  submit: async (submission) => {
    await tryAgain(submission)
    return { redirectTo: listAt.to({}) }
  },
})

/** Only how many: who looked is for a page of its own. */
function Alarms({ visit, list }: Shown): Html | null {
  if (list.alarms === 0) return null
  return nhs.insetText({ html: <a href={alarmsAt.to({})}>{coordinatorWords(visit.language)('alarms', { count: list.alarms })}</a> })
}

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
      whomToTell(visit.language, call),
      whyByHand(visit.language, call),
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
      labels(visit.language)(`fact.${report.fact}`),
      report.words ?? '',
    ],
  }))
  return <StaffTable caption={say('wrong')} columns={columns(visit, 'do', 'activity', 'what', 'why')} rows={rows} />
}

function Unmet({ visit, list, places }: Shown & { readonly places: ReadonlyMap<string, string> }): Html | null {
  const say = coordinatorWords(visit.language)
  if (list.unmet.length === 0) return null
  const rows = list.unmet.map(({ placeId, needs, times }) => {
    const place = placeId === null ? undefined : places.get(placeId)
    return {
      cells: [
        mayReadUnmetWords(visit.actor, placeId ?? undefined) ? (
          <a href={unmetAt.to({ place: placeId ?? 'unknown' })}>
            {say('read')} <span class="nhsuk-u-visually-hidden">{place ?? say('anywhere')}</span>
          </a>
        ) : (
          ''
        ),
        place ?? say('anywhere'),
        <Needs visit={visit} needs={needs} near={place ?? ''} />,
        times,
      ],
    }
  })
  return <StaffTable caption={say('unmet')} columns={columns(visit, 'do', 'place', 'need', 'times')} rows={rows} />
}

/** What was looked for most, each leading to the search, to see what there is and is not. */
function Needs({ visit: { language }, needs, near }: { visit: Visit; needs: UnmetInPlace['needs']; near: string }): Html {
  if (needs.length === 0) return <>{coordinatorWords(language)('noConcept')}</>
  return (
    <>
      {needs.map(({ label, times }, i) => (
        <>
          {i === 0 ? '' : ' · '}
          <a href={linkTo({ need: label[language], near, within: usualDistance, page: 1, filters: noFilters })}>{label[language]}</a>{' '}
          {times}
        </>
      ))}
    </>
  )
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
