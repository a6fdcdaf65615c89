import { type Html, StaffTable } from '../../../design/index.ts'
import type { PlaceId } from '../../../kernel/actor.ts'
import { route } from '../../../kernel/route.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { readPlaces } from '../../geography/index.ts'
import { type UnmetNeed, unmetNeedsIn } from '../coordinatorReaders.ts'
import { mayReadUnmetWords } from '../policy.ts'
import { noFilters } from '../search/filters.ts'
import { linkTo, usualDistance } from '../search/findAddress.ts'
import { words as tellWords } from './tellWords.ts'
import { unmetWords } from './unmetWords.ts'

/** `place` is the id of a place, or `unknown`. */
export const unmetAt = route('/coordinator/unmet/:place')
const days = 30

type Unmet = { readonly placeId: PlaceId | null; readonly placeName: string | undefined; readonly subjectId: string }

/** What people of one place looked for in their own words, and what was not right with what they were shown. */
export const unmetPage: Page = page({
  at: unmetAt,
  may: (actor, { placeId }: Unmet) => mayReadUnmetWords(actor, placeId ?? undefined),
  records: {
    action: 'directory.unmet-needs.read',
    of: ({ placeId, subjectId }: Unmet) => ({ kind: placeId === null ? 'network' : 'place', id: subjectId }),
  },
  load: async ({ app, network, language, params }): Promise<Unmet | undefined> => {
    if (params.place === 'unknown') return { placeId: null, placeName: undefined, subjectId: network.id }
    const place = (await readPlaces(app.database, network.id)).find(({ id }) => id === params.place)
    return place && { placeId: place.id, placeName: place.name[language] ?? place.name.en, subjectId: place.id }
  },
  show: async (visit, { placeId, placeName }) => {
    const { app, network, actor, now } = visit
    const say = unmetWords(visit.language)
    const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
    const needs = await unmetNeedsIn(app, { networkId: network.id, actor }, { placeId, since })
    const title = say('title', { place: placeName ?? say('unknown') })
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{title}</h1>
        <p>{say('lead', { n: needs.length })}</p>
        {needs.length === 0 ? null : <Table visit={visit} needs={needs} near={placeName ?? ''} />}
        <p>
          {say('teach')} <a href="/coordinator/thesaurus">{say('thesaurus')}</a>
        </p>
      </>
    )
    return { title, body, width: 'staff', backTo: '/coordinator' }
  },
})

type Listed = { readonly visit: Visit; readonly needs: readonly UnmetNeed[]; readonly near: string }

function Table({ visit, needs, near }: Listed): Html {
  const { language, network } = visit
  const say = unmetWords(language)
  const tell = tellWords(language)
  const day = new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { day: 'numeric', month: 'long', timeZone: network.timeZone })
  const rows = needs.map((need) => {
    const labels = need.labels.map((label) => label[language])
    return {
      cells: [
        <SearchLink visit={visit} need={need.words ?? labels.join(', ')} near={near} />,
        need.words ?? say('nothing'),
        labels.join(', ') || say('noConcept'),
        need.whyNot.map((why) => tell(`fits.why.${why}`)).join(' · '),
        need.results,
        day.format(need.noticedAt),
      ],
    }
  })
  const columns = (['do', 'words', 'needs', 'why', 'found', 'when'] as const).map((name) => ({
    title: say(`col.${name}`),
    isNumber: name === 'found',
  }))
  return <StaffTable caption={say('caption')} captionIsHidden columns={columns} rows={rows} />
}

function SearchLink({ visit: { language }, need, near }: { readonly visit: Visit; readonly need: string; readonly near: string }): Html {
  const say = unmetWords(language)
  return (
    <a href={linkTo({ need, near, within: usualDistance, page: 1, filters: noFilters })}>
      {say('look')} <span class="nhsuk-u-visually-hidden">{say('lookFor', { need })}</span>
    </a>
  )
}
