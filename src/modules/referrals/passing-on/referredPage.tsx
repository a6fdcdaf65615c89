import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { OrganisationId } from '../../../kernel/actor.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { findAt, organisationsById, readJoinables } from '../../directory/index.ts'
import { asOneOf, heldAt } from '../asOneOf.ts'
import { mayPassOn } from '../policy.ts'
import type { ReferralId } from '../referral.ts'
import { readTimeZone } from '../store.ts'
import { sayDay } from '../tell/letter.ts'
import { referredWords } from '../words/referred.ts'
import type { PassedOn, WhatCame } from './passedOn.ts'
import { listPassedOn, whatCameOf } from './passedOnStore.ts'
import { referredAt } from './routes.ts'

type OfOrganisation = {
  readonly organisationId: OrganisationId
  readonly timeZone: string
  readonly passed: readonly PassedOn[]
  readonly came: ReadonlyMap<ReferralId, WhatCame>
}
type Referred = { readonly networkId: string; readonly lists: readonly OfOrganisation[]; readonly names: ReadonlyMap<string, string> }

/** Whom a referrer's organisations passed on, each behind its wall; what came of it only while the person agrees that they are told. */
export const referredPage: Page = page({
  at: referredAt,
  may: (actor) => mayPassOn(actor),
  records: { action: 'referral.passed-on-list-read', of: ({ networkId }: Referred) => ({ kind: 'network', id: networkId }) },
  load: loadReferred,
  show: (visit, { lists, names }) => {
    const say = referredWords(visit.language)
    const hasAny = lists.some(({ passed }) => passed.length > 0)
    const passOn = nhs.button({ text: say('passOn'), href: findAt.to({}) })
    const body: Html = (
      <>
        {visit.query.has('sent') ? nhs.insetText({ html: <Sent visit={visit} /> }) : null}
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        {hasAny ? (
          <>
            {passOn}
            <p>{say('passOnSaid')}</p>
            <p>{say('said')}</p>
          </>
        ) : (
          <EmptyState title={say('none')} text={say('passOnSaid')} actions={passOn} />
        )}
        {lists.map((list) => (
          <List visit={visit} list={list} names={names} />
        ))}
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

async function loadReferred(visit: Visit): Promise<Referred | undefined> {
  const { app, network, actor } = visit
  if (!mayPassOn(actor)) return undefined
  const ids = heldAt(actor, 'referrer')
  const lists = await Promise.all(
    ids.map((organisationId) =>
      app.database.within({ networkId: network.id, actor: asOneOf(actor, { kind: 'referrer', at: organisationId }) }, async (work) => {
        const passed = await listPassedOn(work, app.vault, organisationId)
        return { organisationId, passed, came: await whatCameOf(work), timeZone: await readTimeZone(work) }
      }),
    ),
  )
  const activityIds = [...new Set(lists.flatMap(({ passed }) => passed.map(({ activityId }) => activityId)))]
  const [organisations, activities] = await Promise.all([
    organisationsById(app.database, network.id, ids),
    readJoinables(app.database, network.id, activityIds),
  ])
  return { networkId: network.id, lists, names: new Map([...organisations, ...activities].map(({ id, name }) => [id, name])) }
}

function Sent({ visit }: { readonly visit: Visit }): Html {
  const say = referredWords(visit.language)
  return (
    <>
      <p>
        <strong>{say('sent.title')}</strong>
      </p>
      <p>{say('sent.said')}</p>
    </>
  )
}

type Parts = { readonly visit: Visit; readonly list: OfOrganisation }

function List({ visit, list, names }: Parts & { readonly names: Referred['names'] }): Html | null {
  const say = referredWords(visit.language)
  const { organisationId, passed, came, timeZone } = list
  if (passed.length === 0) return null
  const columns = (['who', 'came', 'when', 'what'] as const).map((name) => ({ title: say(`col.${name}`) }))
  const rows = passed.map((one) => ({
    cells: [
      one.called,
      sayWhatCame({ visit, list }, came.get(one.referralId)),
      sayDay(one.madeAt, visit.language, timeZone),
      names.get(one.activityId) ?? '',
    ],
  }))
  const caption = say('listOf', { organisation: names.get(organisationId) ?? '', count: passed.length })
  return <StaffTable caption={caption} columns={columns} rows={rows} />
}

/** Where nothing may be told it says what the referrer knows already, and never why there is no more. */
function sayWhatCame({ visit, list }: Parts, came: WhatCame | undefined): string {
  const say = referredWords(visit.language)
  if (came === undefined) return say('passed-on')
  const day = (at: Date) => sayDay(at, visit.language, list.timeZone)
  const { outcome, since, startedAt } = came
  const said = say(`came.${outcome}`, { date: day(since) })
  return startedAt === undefined || outcome === 'started' ? said : `${said} (${say('startedOn', { date: day(startedAt) })})`
}
