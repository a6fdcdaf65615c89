import { type Html, nhs, ResultCard } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Activity } from '../activity.ts'
import { checkedWords } from '../checkedWords.ts'
import { type Reason, reasonsFor } from '../reasons.ts'
import { reasonWords, type Telling } from '../reasonWords.ts'
import type { FoundActivity } from '../search/find.ts'
import type { Looked } from '../search/lookFor.ts'
import { activityAt } from './activityRoutes.ts'
import { words } from './findWords.ts'

// What decides at a glance stands in the line of facts; the rest is told below it.
const glance: readonly Reason['kind'][] = ['free', 'costs', 'miles', 'from-anywhere', 'when']

/** One found activity: what fits, and honestly what does not. */
export function Result({
  visit,
  looked,
  result,
  isKept,
}: {
  readonly visit: Visit
  readonly looked: Looked
  readonly result: FoundActivity
  readonly isKept: boolean
}): Html {
  const { activity, hit } = result
  const say = words(visit.language)
  const today = dayAt(visit.now, visit.network.timeZone)
  const reasons = reasonsFor({
    activity,
    today,
    need: looked.found.need,
    filters: looked.asked.filters,
    askedMiles: looked.asked.within,
    ...(looked.from === undefined ? {} : { miles: hit.miles }),
  })
  const telling: Telling = { activity, language: visit.language, needNames: needNames(looked, visit) }
  const tell = (some: readonly Reason[]): readonly string[] =>
    some.map((reason) => reasonWords(reason, telling)).filter((said) => said !== '')
  const isAtAGlance = (reason: Reason): boolean => glance.includes(reason.kind) && !(reason.kind === 'costs' && reason.asked)
  return (
    <ResultCard
      name={activity.name}
      href={activityAt.to({ id: activity.id })}
      by={say('find.by', { organisation: activity.organisation.name })}
      summary={shortOf(activity)}
      facts={tell(reasons.fits.filter(isAtAGlance))}
      reasonsFor={{ label: say('find.why'), items: tell(reasons.fits.filter((reason) => !isAtAGlance(reason))) }}
      reasonsAgainst={{ label: say('find.but'), items: tell(reasons.fallsShort) }}
      freshness={checkedWords(activity.checkedOn, today, visit.language)}
      actions={<KeepButton activity={activity} isKept={isKept} visit={visit} />}
    />
  )
}

/** Stands inside the page's one form; its value says which activity. */
function KeepButton({ activity, isKept, visit }: { readonly activity: Activity; readonly isKept: boolean; readonly visit: Visit }): Html {
  const say = words(visit.language)
  if (isKept) return <span class="hr-quiet">{say('find.kept')}</span>
  return nhs.button({
    text: say('find.keep'),
    variant: 'secondary',
    small: true,
    name: 'add',
    value: activity.id,
    attributes: { 'aria-label': say('find.keep-this', { name: activity.name }) },
  })
}

export function needNames(looked: Looked, { language }: Pick<Visit, 'language'>): ReadonlyMap<string, string> {
  return new Map(looked.found.need.concepts.map(({ concept }) => [concept.id, concept.label[language] ?? concept.label.en]))
}

function shortOf({ summary, description }: Activity): string | undefined {
  const said = summary ?? description
  return said === undefined || said.length <= 220 ? said : `${said.slice(0, said.lastIndexOf(' ', 210))} …`
}
