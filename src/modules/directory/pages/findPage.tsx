import { type Html, nhs, Paging } from '../../../design/index.ts'
import { page, type Visit } from '../../../platform/http/page.ts'
import { AskAPerson, type Team, teamFor } from '../../local-team/index.ts'
import { labels } from '../labels.ts'
import { noFilters } from '../search/filters.ts'
import { findAt, linkTo, readAddress } from '../search/findAddress.ts'
import { type Looked as LookedFor, lookFor } from '../search/lookFor.ts'
import { shortlistIn } from '../shortlist.ts'
import { nothingFitsAt, shortlistAt } from './activityRoutes.ts'
import { AskForm } from './askForm.tsx'
import { Filters } from './filterFields.tsx'
import { words } from './findWords.ts'
import { needNames, Result } from './results.tsx'

// Ten are read to the end on a phone; twenty are not.
const resultsAPage = 10

/** What was found, and the humans nearest to where it was looked for. */
type Looked = LookedFor & { readonly team: Team | undefined }

/** What was found for a need, in a place, within what was chosen. Never "no results" alone: there is always a way on. */
export const findPage = page({
  at: findAt,
  may: 'anyone',
  records: 'nothing',
  load: async (visit): Promise<Looked> => {
    const looked = await lookFor(visit, readAddress(visit.query), resultsAPage)
    return { ...looked, team: await teamFor(visit, looked.from) }
  },
  show: (visit, looked) => {
    const title = titleOf(visit, looked)
    return {
      title,
      backTo: '/',
      body: (
        <>
          <h1 class="nhsuk-heading-l">{title}</h1>
          {nhs.details({
            summaryText: words(visit.language)('find.change'),
            open: looked.whereUnknown !== undefined,
            html: <AskAgain visit={visit} looked={looked} />,
          })}
          <div class="hr-find">
            <Filters asked={looked.asked} language={visit.language} hasPlace={looked.from !== undefined} />
            <Results visit={visit} looked={looked} />
          </div>
        </>
      ),
    }
  },
})

function titleOf({ language }: Visit, { asked }: Looked): string {
  const say = words(language)
  const [theme] = asked.filters.themes
  if (asked.need !== '') return say('find.title-need', { need: asked.need })
  return theme === undefined ? say('find.title') : say('find.title-theme', { theme: labels(language)(`theme.${theme}`) })
}

function AskAgain({ visit: { language }, looked: { asked, whereUnknown } }: { readonly visit: Visit; readonly looked: Looked }): Html {
  const say = words(language)
  const problem =
    whereUnknown === undefined
      ? undefined
      : say(whereUnknown.kind === 'unknown-postcode' ? 'find.unknown-postcode' : 'find.unknown-name', { near: asked.near })
  const suggestions = whereUnknown?.kind === 'unknown-name' ? whereUnknown.suggestions : []
  return (
    <>
      {suggestions.length === 0 ? null : (
        <p>
          {say('find.suggest')}{' '}
          {suggestions.map((near) => (
            <>
              <a class="hr-chip" href={linkTo({ ...asked, near, page: 1 })}>
                {near}
              </a>{' '}
            </>
          ))}
        </p>
      )}
      <AskForm language={language} need={asked.need} near={asked.near} isHeading={false} nearProblem={problem} />
    </>
  )
}

function Results({ visit, looked }: { readonly visit: Visit; readonly looked: Looked }): Html {
  const say = words(visit.language)
  const { asked, found, from } = looked
  const kept = shortlistIn(visit.cookies)
  const values = { n: found.sure, place: from?.name ?? '' }
  return (
    <div id="results" class="hr-find__results">
      <h2 class="nhsuk-heading-m">{say(countKey(looked), values)}</h2>
      <Understood visit={visit} looked={looked} />
      {found.results.length === 0 ? null : (
        <form method="post" action={shortlistAt.path}>
          {visit.formGuards()}
          <input type="hidden" name="back" value={`${visit.url.pathname}${visit.url.search}`} />
          {found.results.map((result) => (
            <Result visit={visit} looked={looked} result={result} isKept={kept.includes(result.activity.id)} />
          ))}
        </form>
      )}
      <Whereabouts visit={visit} looked={looked} />
      <Paging
        current={asked.page}
        last={found.pages}
        hrefOf={(number) => linkTo({ ...asked, page: number })}
        words={{ label: say('find.pages'), previous: say('find.previous'), next: say('find.next') }}
      />
      <MoreWays visit={visit} looked={looked} />
      <AskAPerson visit={visit} team={looked.team} />
    </div>
  )
}

function countKey({ found, from }: Looked) {
  const isMany = found.hasMore && found.perhaps === 0
  if (from === undefined) return isMany ? 'find.count-many' : 'find.count'
  return isMany ? 'find.count-many-near' : 'find.count-near'
}

/** Which of the results these are, where there are more pages than one. */
function Whereabouts({ visit, looked: { asked, found } }: { readonly visit: Visit; readonly looked: Looked }): Html | null {
  if (found.pages <= 1 || found.results.length === 0) return null
  const from = (asked.page - 1) * resultsAPage + 1
  const values = { from, to: from + found.results.length - 1, of: found.sure + found.perhaps }
  return <p class="hr-quiet">{words(visit.language)(found.hasMore ? 'find.where-many' : 'find.where', values)}</p>
}

/** How we read what was asked, and how far we looked: said, so that it can be put right. */
function Understood({ visit, looked }: { readonly visit: Visit; readonly looked: Looked }): Html {
  const say = words(visit.language)
  const { found, from, asked } = looked
  const seen = [...needNames(looked, visit).values()]
  const lines = [
    ...(seen.length === 0 ? [] : [`${say('find.seen')} ${seen.join(', ')}`]),
    ...found.need.repairs.map((repair) => say('find.also', repair)),
    ...(found.isWider ? [say('find.wider', { asked: asked.within, miles: Math.round(found.miles ?? 0) })] : []),
    ...(from === undefined || from.foundBy === 'postcode' || from.foundBy === 'name'
      ? []
      : [say(from.isDrawnFromActivities ? 'find.middle-drawn' : 'find.middle', { place: from.name })]),
    ...(found.perhaps === 0 ? [] : [say(found.hasMore ? 'find.perhaps-many' : 'find.perhaps', { n: found.perhaps })]),
  ]
  return (
    <>
      {lines.map((line) => (
        <p class="hr-quiet">{line}</p>
      ))}
    </>
  )
}

function MoreWays({ visit: { language }, looked: { asked, found, from } }: { readonly visit: Visit; readonly looked: Looked }): Html {
  const say = words(language)
  const label = labels(language)
  const near = { need: asked.need, near: asked.near }
  const related = [...new Set(found.need.concepts.flatMap(({ concept }) => concept.themes))]
    .filter((theme) => !asked.filters.themes.includes(theme))
    .slice(0, 3)
  const hasFilters = linkTo(asked) !== linkTo({ ...asked, filters: noFilters })
  const wider = Math.min(60, Math.max(25, Math.round((found.miles ?? asked.within) * 2)))
  return (
    <section class="hr-more">
      <h2 class="nhsuk-heading-m">{say('more.title')}</h2>
      <ul class="nhsuk-list">
        {hasFilters ? (
          <li>
            <a href={linkTo({ ...asked, filters: noFilters, page: 1 })}>{say('more.all')}</a>
          </li>
        ) : null}
        {from === undefined || (found.miles ?? 0) >= 60 ? null : (
          <li>
            <a href={linkTo({ ...asked, within: wider, page: 1 })}>{say('more.wider', { miles: wider })}</a>
          </li>
        )}
        <li>
          <a href={linkTo({ ...asked, filters: { ...asked.filters, delivery: ['phone', 'online', 'at-home'] }, page: 1 })}>
            {say('more.from-home')}
          </a>
        </li>
        {related.map((theme) => (
          <li>
            <a href={linkTo({ ...asked, need: '', filters: { ...noFilters, themes: [theme] }, page: 1 })}>
              {say('more.theme', { theme: label(`theme.${theme}`) })}
            </a>
          </li>
        ))}
        <li>
          <a href={nothingFitsAt.to({}, { ...near, within: String(asked.within), found: String(found.sure + found.perhaps) })}>
            {say('more.nothing-fits')}
          </a>
          . {say('more.nothing-why')}
        </li>
      </ul>
    </section>
  )
}
