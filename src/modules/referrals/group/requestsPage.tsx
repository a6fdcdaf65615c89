import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { findAt } from '../../directory/index.ts'
import { maySeeGroupsList } from '../policy.ts'
import { isOpen } from '../referral.ts'
import { sayDay } from '../tell/letter.ts'
import { groupListWords } from '../words/groupList.ts'
import { type GroupList, type GroupLists, type Line, readGroupLists, type WithGroup } from './groupLists.ts'
import { groupRequestAt, requestsAt } from './routes.ts'

type Loaded = GroupLists & { readonly networkId: string }
type Parts = { readonly visit: Visit; readonly timeZone: string }

/** What the groups a member answers for were asked: what waits for an answer first. */
export const requestsPage: Page = page({
  at: requestsAt,
  may: (actor) => maySeeGroupsList(actor),
  records: { action: 'referral.group-list-read', of: ({ networkId }: Loaded) => ({ kind: 'network', id: networkId }) },
  load: async (visit): Promise<Loaded | undefined> => {
    const { app, network, actor, now } = visit
    if (!maySeeGroupsList(actor)) return undefined
    return { networkId: network.id, ...(await readGroupLists(app, { networkId: network.id, actor, now })) }
  },
  show: (visit, { timeZone, groups }) => {
    const say = groupListWords(visit.language)
    const [only, ...others] = groups
    const body: Html = (
      <>
        {only !== undefined && others.length === 0 ? <span class="nhsuk-caption-l">{only.name}</span> : null}
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        {groups.map((group) => (
          <section>
            {others.length === 0 ? null : <h2 class="nhsuk-heading-m">{group.name}</h2>}
            <OfGroup visit={visit} timeZone={timeZone} group={group} level={others.length === 0 ? 2 : 3} />
          </section>
        ))}
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function OfGroup({ visit, timeZone, group, level }: Parts & { readonly group: GroupList; readonly level: 2 | 3 }): Html {
  const say = groupListWords(visit.language)
  const { toAnswer, goingOn, over } = group
  if (toAnswer.length + goingOn.length + over.length === 0) {
    const href = findAt.to({}, { need: group.name })
    const see = nhs.button({ text: say('seeListing'), href, variant: 'secondary' })
    return <EmptyState title={say('none')} text={say('noneSaid')} actions={see} headingLevel={level} />
  }
  return (
    <>
      {toAnswer.length === 0 ? <p>{say('allAnswered')}</p> : null}
      <Open visit={visit} timeZone={timeZone} caption={say('toAnswer', { count: toAnswer.length })} lines={toAnswer} />
      <Open visit={visit} timeZone={timeZone} caption={say('goingOn', { count: goingOn.length })} lines={goingOn} />
      <Over visit={visit} timeZone={timeZone} lines={over} />
    </>
  )
}

type OpenParts = Parts & { readonly caption: string; readonly lines: readonly Line<WithGroup>[] }

function Open({ visit, timeZone, caption, lines }: OpenParts): Html | null {
  const say = groupListWords(visit.language)
  if (lines.length === 0) return null
  const columns = (['who', 'activity', 'next', 'due'] as const).map((name) => ({ title: say(`col.${name}`) }))
  const rows = lines.map(({ referral, called, activity }) => {
    const date = sayDay(referral.duty.dueAt, visit.language, timeZone)
    const isDue = referral.duty.dueAt <= visit.now
    return {
      isDue,
      cells: [
        <Who href={groupRequestAt.to({ referralId: referral.id })} name={called ?? say('someone')} reference={referral.reference} />,
        activity,
        say(`stands.${referral.state}`),
        isDue ? say('overdue', { date }) : date,
      ],
    }
  })
  return <StaffTable caption={caption} columns={columns} rows={rows} />
}

/** Two people of one name are told apart by the reference. */
function Who({ href, name, reference }: { readonly href: string; readonly name: string; readonly reference: string }): Html {
  return (
    <span>
      <a href={href}>{name}</a> ({reference})
    </span>
  )
}

function Over({ visit, timeZone, lines }: Parts & { readonly lines: readonly Line[] }): Html | null {
  const say = groupListWords(visit.language)
  if (lines.length === 0) return null
  const columns = (['reference', 'activity', 'ended'] as const).map((name) => ({ title: say(`col.${name}`) }))
  const rows = lines.map(({ referral, activity }) => ({
    cells: [
      <a href={groupRequestAt.to({ referralId: referral.id })}>{referral.reference}</a>,
      activity,
      isOpen(referral) ? say('saidNo') : sayDay(referral.endedAt, visit.language, timeZone),
    ],
  }))
  return (
    <>
      <StaffTable caption={say('over', { count: lines.length })} columns={columns} rows={rows} />
      <p class="nhsuk-hint">{say('overSaid')}</p>
    </>
  )
}
