import { raw } from 'hono/html'
import QRCode from 'qrcode'
import { EmptyState, type Html, nhs, SharePrint } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { page, type Visit } from '../../../platform/http/page.ts'
import type { Activity } from '../activity.ts'
import type { ActivityId } from '../listing.ts'
import { activitiesNamed } from '../readings.ts'
import { whenWords } from '../reasonWords.ts'
import { keepShortlist, readShortlist, shortlistIn } from '../shortlist.ts'
import { activityAt, sendShortlistAt, shortlistAt } from './activityRoutes.ts'
import { words } from './shortlistWords.ts'

type Kept = { readonly activity: Activity; readonly address: string; readonly code: Html }

/** The list somebody keeps: in their own browser, or in the address when it is shared. Made to be printed. */
export const shortlistPage = page({
  at: shortlistAt,
  may: 'anyone',
  records: 'nothing',
  load: async (visit) => {
    const shared = visit.query.get('list')
    const ids = shared === null ? shortlistIn(visit.cookies) : readShortlist(shared)
    return await Promise.all((await activitiesNamed(visit, ids)).map((activity) => keptOf(activity, visit)))
  },
  show: (visit, kept) => ({ title: words(visit.language)('title'), backTo: '/find', body: <List visit={visit} kept={kept} /> }),
  submit: async (submission) => {
    const { typed, cookies } = submission
    const idsIn = (name: string): readonly ActivityId[] => (typed[name] ?? []).flatMap((one) => parseId<'Activity'>(one) ?? [])
    const removed = idsIn('remove')
    const held = typed['empty'] === undefined ? shortlistIn(cookies) : []
    keepShortlist(
      cookies,
      [...held, ...idsIn('add')].filter((id) => !removed.includes(id)),
    )
    return { redirectTo: backOf(typed['back']?.[0]) }
  },
})

/** Only a path of ours: an address from outside could lead anywhere. */
function backOf(typed: string | undefined): string {
  return typed !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(typed) ? typed : shortlistAt.path
}

async function keptOf(activity: Activity, { app }: Visit): Promise<Kept> {
  const address = `${app.config.baseUrl}${activityAt.to({ id: activity.id })}`
  const svg = await QRCode.toString(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return {
    activity,
    address,
    code: raw(svg.replace('<svg ', '<svg class="hr-code" width="120" height="120" aria-hidden="true" focusable="false" ')),
  }
}

function List({ visit, kept }: { readonly visit: Visit; readonly kept: readonly Kept[] }): Html {
  const say = words(visit.language)
  const shared = `${visit.app.config.baseUrl}${shortlistAt.to({}, { list: kept.map(({ activity }) => activity.id).join('.') })}`
  if (kept.length === 0) {
    return (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <EmptyState title={say('empty.title')} text={say('empty.text')} actions={nhs.button({ text: say('empty.find'), href: '/find' })} />
      </>
    )
  }
  return (
    <>
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p class="hr-lead">{say('lead', { n: kept.length })}</p>
      <form method="post" action={shortlistAt.path}>
        {visit.formGuards()}
        {kept.map((one) => (
          <Entry visit={visit} kept={one} />
        ))}
        {nhs.button({ text: say('empty'), variant: 'secondary', small: true, name: 'empty', value: 'yes' })}
      </form>
      <SharePrint
        title={say('share')}
        address={shared}
        words={{ print: say('print'), copy: say('copy'), copied: say('copied'), addressIs: say('address-is') }}
        more={
          <p>
            <a href={sendShortlistAt.path}>{say('send.title')}</a>
          </p>
        }
      />
    </>
  )
}

function Entry({ visit, kept: { activity, address, code } }: { readonly visit: Visit; readonly kept: Kept }): Html {
  const say = words(visit.language)
  const when = whenWords({ activity, language: visit.language })
  const phone = activity.phone ?? activity.organisation.phone
  const [place] = activity.locations
  const where =
    place === undefined
      ? undefined
      : [place.name, place.address, place.town, place.postcode].filter((part) => part !== undefined).join(', ')
  return (
    <article class="hr-card">
      <h2 class="hr-card__name">
        <a href={activityAt.to({ id: activity.id })}>{activity.name}</a>
      </h2>
      <p class="hr-card__by">{activity.organisation.name}</p>
      {[when, where, phone === undefined ? undefined : `${say('phone')}: ${phone}`]
        .filter((line) => line !== undefined && line !== '')
        .map((line) => (
          <p>{line}</p>
        ))}
      <figure class="hr-figure">
        {code}
        <figcaption class="hr-quiet">
          {say('code')}: {address}
        </figcaption>
      </figure>
      {nhs.button({
        text: say('remove'),
        variant: 'secondary',
        small: true,
        name: 'remove',
        value: activity.id,
        attributes: { 'aria-label': say('remove-this', { name: activity.name }) },
      })}
    </article>
  )
}
