import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { capacityAt } from '../routes.ts'
import { capacityWords } from '../words/capacity.ts'
import { sayYear } from './capacityView.ts'
import type { DueReview } from './dueReviews.ts'

/** On the caseload: whose decisions must be looked at again, the most urgent first. */
export function DueReviews({ visit, due }: { readonly visit: Visit; readonly due: readonly DueReview[] }): Html | null {
  if (due.length === 0) return null
  const say = capacityWords(visit.language)
  return nhs.warningCallout({
    heading: { text: say('due'), level: 2 },
    html: (
      <ul>
        {due.map(({ personId, name, what, on }) => (
          <li>
            {say(`due.${what}`, { name, date: sayYear(on, visit.language) })} · <a href={capacityAt.to({ personId })}>{say('due.open')}</a>
          </li>
        ))}
      </ul>
    ),
  })
}
