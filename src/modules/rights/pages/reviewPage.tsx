import { type Html, nhs } from '../../../design/index.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import type { Choices, DraftItem } from '../copy/pack.ts'
import { labelOf, titleOf } from '../copy/packLabels.ts'
import { sayValue } from '../copy/sayValue.ts'
import { mayAnswerRightsRequest } from '../policy.ts'
import { recordsRequest } from '../requests/oneRequest.ts'
import { chooseItem, releaseCopy } from '../requests/releaseCopy.ts'
import { loadReview, type Reviewed } from '../requests/review.ts'
import { requestAt, reviewAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { typedIn } from './staffForm.tsx'

type Group = { readonly table: string; readonly items: readonly DraftItem[] }

/** What leaves with a copy and what does not, item by item, before a human releases it. */
export function reviewPage(mapping: () => readonly AboutPerson[]): Page {
  return page({
    at: reviewAt,
    may: (actor, { request }: Reviewed) => mayAnswerRightsRequest(actor, request),
    records: recordsRequest('rights.copy-review'),
    load: (visit) => loadReview(visit, mapping()),
    show: (visit, reviewed) =>
      reviewed.request.identity === undefined || reviewed.request.state !== 'open'
        ? { redirectTo: requestAt.to(visit.params) }
        : screen(visit, reviewed),
    submit: async (submission, reviewed) => {
      const { app, network, params, typed } = submission
      const [who, { id, version }] = [asActor(submission), reviewed.request]
      const given = new Set(typed.give ?? [])
      for (const { item, withheld } of groupsOf(reviewed).flatMap(({ items }) => items)) {
        const isGiven = given.has(item)
        if (isGiven !== (reviewed.choices.get(item) ?? withheld === undefined)) await chooseItem(app, who, { id, item, isGiven })
      }
      if (typedIn(submission, 'step') !== 'release') return { redirectTo: reviewAt.to(params) }
      const released = await releaseCopy(app, who, { id, version, mapping: mapping(), networkName: network.name })
      if (!released.ok && released.reason.kind === 'not-found') return 'not-found'
      return { redirectTo: requestAt.to(params, released.ok ? {} : { notice: released.reason.kind }) }
    },
  })
}

/** What a human has to look at: what is withheld by default, and free words; the same name of a member once. */
function groupsOf({ draft }: Pick<Reviewed, 'draft'>): readonly Group[] {
  const seen = new Set<string>()
  const groups = draft.map(({ table, entries }) => ({
    table,
    items: entries
      .flatMap(({ items }) => items)
      .filter(({ item, value, withheld, isWords }) => {
        const isToLookAt = value !== null && (withheld !== undefined || isWords) && !seen.has(item)
        if (isToLookAt) seen.add(item)
        return isToLookAt
      }),
  }))
  return groups.filter(({ items }) => items.length > 0)
}

function screen(visit: Visit<'/rights/requests/:requestId/copy'>, reviewed: Reviewed): Screen {
  const say = staffRights(visit.language)
  const groups = groupsOf(reviewed)
  const all = reviewed.draft.flatMap(({ entries }) => entries.flatMap(({ items }) => items)).filter(({ value }) => value !== null).length
  const looked = groups.reduce((sum, { items }) => sum + items.length, 0)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('reviewTitle')}</h1>
      <p>{say('reviewSaid')}</p>
      <PossiblySame visit={visit} ids={reviewed.possiblySame} />
      <form method="post">
        {visit.formGuards()}
        {groups.map((group) => (
          <Items visit={visit} group={group} choices={reviewed.choices} />
        ))}
        <p>{say('whole', { n: Math.max(0, all - looked) })}</p>
        <p>
          {nhs.button({ text: say('reviewSave'), name: 'step', value: 'save', variant: 'secondary' })}{' '}
          {nhs.button({ text: say('reviewRelease'), name: 'step', value: 'release', preventDoubleClick: true })}
        </p>
      </form>
    </>
  )
  return { title: say('reviewTitle'), body, width: 'staff', backTo: requestAt.to(visit.params) }
}

function PossiblySame({ visit, ids }: { readonly visit: Visit; readonly ids: readonly string[] }): Html | null {
  const say = staffRights(visit.language)
  if (ids.length === 0) return null
  return nhs.insetText({
    html: (
      <>
        {say('reviewSame')}{' '}
        {ids.map((id, place) => (
          <a href={`/coordinator/same/${id}`}>{place + 1}</a>
        ))}
      </>
    ),
  })
}

function Items({ visit, group, choices }: { readonly visit: Visit; readonly group: Group; readonly choices: Choices }): Html {
  const say = staffRights(visit.language)
  const { language, network } = visit
  const items = group.items.map(({ item, column, note, value, withheld }) => ({
    value: item,
    text: sayValue(value, { language, timeZone: network.timeZone }),
    hint: { text: [labelOf({ column, note }, language), withheld && say(`withheld.${withheld}`)].filter(Boolean).join(' · ') },
    checked: choices.get(item) ?? withheld === undefined,
  }))
  return nhs.checkboxes({
    idPrefix: `give-${group.table}`,
    name: 'give',
    small: true,
    fieldset: { legend: { text: titleOf(group.table, language), size: 'm' } },
    items,
  })
}
