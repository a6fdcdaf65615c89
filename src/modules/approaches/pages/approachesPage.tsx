import { EmptyState, type Html, StaffTable } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { sayDay } from '../../referrals/index.ts'
import { type Approach, showable, standingOf } from '../approach.ts'
import { mayAsk, mayAskResearch, mayList } from '../policy.ts'
import { approachAt, approachesAt, newApproachAt, newResearchAt } from '../routes.ts'
import { type Listed, seeApproaches } from '../seeApproaches.ts'
import { staffWords } from '../words/staff.ts'

/** What was sent to many, or waits to be: one's own, and everybody's for those who answer. */
export const approachesPage: Page = page({
  at: approachesAt,
  may: mayList,
  records: { action: 'approach.list-read', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
  load: (visit) => seeApproaches(visit),
  show: (visit, listed) => {
    const say = staffWords(visit.language)
    const links = [
      ...(mayAsk(visit.actor) ? [{ href: newApproachAt.to({}), text: say('newLink') }] : []),
      ...(mayAskResearch(visit.actor) ? [{ href: newResearchAt.to({}), text: say('researchLink') }] : []),
    ]
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p>{say('listSaid')}</p>
        <ul class="nhsuk-list">
          {links.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <Lines visit={visit} listed={listed} />
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function Lines({ visit, listed: { approaches, names } }: { readonly visit: Visit; readonly listed: Listed }): Html {
  const say = staffWords(visit.language)
  if (approaches.length === 0) return <EmptyState title={say('none')} text={say('noneSaid')} />
  const today = dayAt(visit.now, visit.network.timeZone)
  const rows = approaches.map((each) => ({
    isDue: standingOf(each, today) === 'waiting',
    cells: [
      <a href={approachAt.to({ approachId: each.id })}>{sayAbout(each, names, visit.language)}</a>,
      sayCount(each.done?.sent ?? each.people, visit.language),
      sayDay(each.askedAt, visit.language, visit.network.timeZone),
      say(`standing.${standingOf(each, today)}`),
    ],
  }))
  const columns = (['what', 'people', 'when', 'standing'] as const).map((name) => ({ title: say(`col.${name}`) }))
  return <StaffTable caption={say('title')} columns={columns} rows={rows} />
}

export function sayAbout(approach: Approach, names: ReadonlyMap<string, string>, language: Language): string {
  if (approach.kind === 'research') return approach.title
  return staffWords(language)('aboutActivity', { name: names.get(approach.activityId) ?? '' })
}

export function sayCount(count: number, language: Language): string {
  const shown = showable(count)
  return shown === 'fewer-than-ten' ? staffWords(language)('fewerThanTen') : String(shown)
}
