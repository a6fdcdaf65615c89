import { Freshness, type Html, KeyFacts, nhs, SharePrint } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Point } from '../../../kernel/distance.ts'
import { page, type Visit } from '../../../platform/http/page.ts'
import { AskAPerson, type Team, teamFor } from '../../local-team/index.ts'
import type { Activity } from '../activity.ts'
import { checkedWords } from '../checkedWords.ts'
import { labels } from '../labels.ts'
import { activityNamed } from '../readings.ts'
import { noFilters } from '../search/filters.ts'
import { linkTo, usualDistance } from '../search/findAddress.ts'
import { shortlistIn } from '../shortlist.ts'
import { factsOf } from './activityFacts.tsx'
import { activityAt, joinAt, shortlistAt, wrongAt } from './activityRoutes.ts'
import { words } from './activityWords.ts'

/** Loads the activity an address names; undefined is the 404 of what does not exist. */
export async function activityIn(visit: Visit<'/activities/:id'> | Visit<'/activities/:id/wrong'>): Promise<Activity | undefined> {
  return await activityNamed(visit, visit.params.id)
}

/** Everything we know about one activity, and how to join it. */
export const activityPage = page({
  at: activityAt,
  may: 'anyone',
  records: 'nothing',
  load: activityIn,
  show: async (visit, activity) => {
    const team = await teamFor(visit, pointOf(activity))
    return { title: activity.name, backTo: '/find', body: <Whole visit={visit} activity={activity} team={team} /> }
  },
})

/** Where it is, as far as anybody may know: a sensitive venue comes without, so that its page names no local team (H-05). */
function pointOf({ isSensitiveVenue, locations }: Activity): Point | undefined {
  const known = isSensitiveVenue ? [] : locations
  return known.flatMap(({ latitude, longitude }) => (latitude === undefined || longitude === undefined ? [] : { latitude, longitude }))[0]
}

type Shown = { readonly visit: Visit; readonly activity: Activity; readonly team: Team | undefined }

function Whole({ visit, activity, team }: Shown): Html {
  const say = words(visit.language)
  const today = dayAt(visit.now, visit.network.timeZone)
  const label = labels(visit.language)
  return (
    <>
      <h1 class="nhsuk-heading-l">{activity.name}</h1>
      <p class="hr-lead">{say('by', { organisation: activity.organisation.name })}</p>
      <p>
        <Freshness {...checkedWords(activity.checkedOn, today, visit.language)} />
      </p>
      {activity.summary === undefined ? null : <p>{activity.summary}</p>}
      {paragraphs(activity.description)}
      <HowToJoin visit={visit} activity={activity} />
      <KeyFacts facts={factsOf(activity, visit)} />
      <ul class="hr-chips nhsuk-list">
        {activity.themes.map((theme) => (
          <li>
            <a
              class="hr-chip"
              href={linkTo({ need: '', near: '', within: usualDistance, page: 1, filters: { ...noFilters, themes: [theme] } })}
            >
              {label(`theme.${theme}`)}
            </a>
          </li>
        ))}
      </ul>
      <Keep visit={visit} activity={activity} />
      <AskAPerson visit={visit} team={team} />
      <SharePrint
        title={say('share')}
        address={`${visit.app.config.baseUrl}${activityAt.to({ id: activity.id })}`}
        words={{ print: say('print'), copy: say('copy'), copied: say('copied'), addressIs: say('address-is') }}
      />
      <p>
        <a href={wrongAt.to({ id: activity.id })}>{say('wrong')}</a>
      </p>
    </>
  )
}

function paragraphs(text: string | undefined): Html | null {
  if (text === undefined) return null
  return (
    <>
      {text.split(/\n{2,}/).map((part) => (
        <p>{part.trim()}</p>
      ))}
    </>
  )
}

function HowToJoin({ visit, activity }: { readonly visit: Visit; readonly activity: Activity }): Html {
  const say = words(visit.language)
  const isOver = activity.status === 'inactive'
  const isPaused = activity.status === 'paused'
  const text = isOver ? say('join.inactive') : isPaused ? say('join.paused') : say(`join.${activity.joining}`)
  const canAsk = !isOver && !isPaused && activity.joining === 'ask-here'
  return (
    <section class="hr-next">
      <h2 class="hr-next__title">{say('join.title')}</h2>
      <p>{text}</p>
      {canAsk ? nhs.button({ text: say('join.ask-button'), href: joinAt.to({ activity: activity.id }) }) : null}
      {isOver || isPaused ? (
        <p>
          <a href="/find">{say('join.other')}</a>
        </p>
      ) : null}
    </section>
  )
}

function Keep({ visit, activity }: { readonly visit: Visit; readonly activity: Activity }): Html {
  const say = words(visit.language)
  if (shortlistIn(visit.cookies).includes(activity.id))
    return (
      <p>
        {say('kept')} <a href={shortlistAt.to({})}>{say('see-list')}</a>
      </p>
    )
  return (
    <form method="post" action={shortlistAt.to({})}>
      {visit.formGuards()}
      <input type="hidden" name="back" value={activityAt.to({ id: activity.id })} />
      {nhs.button({ text: say('keep'), variant: 'secondary', name: 'add', value: activity.id })}
    </form>
  )
}
