import { EmptyState, type Html, StaffTable, Tag } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { sayDay } from '../../referrals/index.ts'
import { mayApproveRetention, maySeeHolds, maySeeRightsRequests } from '../policy.ts'
import { listWaiting, type Waiting } from '../requests/waiting.ts'
import { basesAt, holdsAt, requestAt, requestsAt, retentionAt, writeDownAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'

type Subject = { readonly networkId: string; readonly waiting: readonly Waiting[] }

/** Who waits for an answer to a right of theirs, the first due first. By reference, not by name: a list is looked at over shoulders. */
export const requestsPage: Page = page({
  at: requestsAt,
  may: (actor) => maySeeRightsRequests(actor),
  records: { action: 'rights.list-read', of: ({ networkId }: Subject) => ({ kind: 'network', id: networkId }) },
  load: async (visit): Promise<Subject> => ({ networkId: visit.network.id, waiting: await listWaiting(visit) }),
  show: (visit, { waiting }) => {
    const say = staffRights(visit.language)
    const links = [
      { href: writeDownAt.to({}), text: say('writeDown') },
      ...(mayApproveRetention(visit.actor) ? [{ href: retentionAt.to({}), text: say('retention') }] : []),
      ...(maySeeHolds(visit.actor) ? [{ href: holdsAt.to({}), text: say('holds') }] : []),
      { href: basesAt.to({}), text: say('bases') },
    ]
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        {waiting.length === 0 ? <EmptyState title={say('none')} text={say('noneSaid')} /> : <Waits visit={visit} waiting={waiting} />}
        <ul class="nhsuk-list">
          {links.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function Waits({ visit, waiting }: { readonly visit: Visit; readonly waiting: readonly Waiting[] }): Html {
  const say = staffRights(visit.language)
  const day = (at: Date) => sayDay(at, visit.language, visit.network.timeZone)
  const rows = waiting.map(({ request, reference }) => {
    const isDue = request.dueAt <= visit.now
    return {
      isDue,
      cells: [
        <a href={requestAt.to({ requestId: request.id })}>
          {say('open')}
          <span class="nhsuk-u-visually-hidden"> {reference}</span>
        </a>,
        reference,
        say(`kind.${request.kind}`),
        day(request.askedAt),
        <>
          {day(request.dueAt)} {isDue ? <Tag kind="attention" text={say('overdue')} /> : null}
        </>,
        say(request.identity === undefined ? 'unchecked' : 'checked'),
      ],
    }
  })
  const columns = (['do', 'reference', 'kind', 'asked', 'due', 'identity'] as const).map((column) => ({ title: say(column) }))
  return <StaffTable caption={say('title')} captionIsHidden columns={columns} rows={rows} />
}
