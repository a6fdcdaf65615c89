import { type Html, nhs } from '../../../design/index.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import type { DraftItem, DraftSection } from '../copy/pack.ts'
import { labelOf, titleOf } from '../copy/packLabels.ts'
import { sayValue } from '../copy/sayValue.ts'
import { mayAnswerRightsRequest } from '../policy.ts'
import { amend } from '../requests/amend.ts'
import { loadOneRequest, type OneRequest, recordsRequest } from '../requests/oneRequest.ts'
import { draftFor } from '../requests/releaseCopy.ts'
import { type Amendment, readAmendments } from '../requests/waiting.ts'
import { correctAt, requestAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { choice, Problem, typedIn } from './staffForm.tsx'

type Correcting = OneRequest & { readonly draft: readonly DraftSection[]; readonly amendments: readonly Amendment[] }
type Filled = { readonly typed: Typed; readonly problem?: { readonly field: string; readonly text: string } }

/** The right words beside the wrong ones, which stay. */
export function correctPage(mapping: () => readonly AboutPerson[]): Page {
  return page({
    at: correctAt,
    may: (actor, { request }: Correcting) => mayAnswerRightsRequest(actor, request),
    records: recordsRequest('rights.correct-read'),
    load: async (visit): Promise<Correcting | undefined> => {
      const one = await loadOneRequest(visit)
      if (one === undefined || one.request.kind !== 'correct') return undefined
      const who = asActor(visit)
      const amendments = await readAmendments(visit, one.request)
      return { ...one, amendments, draft: await draftFor({ app: visit.app, who, request: one.request, mapping: mapping() }) }
    },
    show: (visit, correcting) =>
      correcting.request.identity === undefined || correcting.request.state !== 'open'
        ? { redirectTo: requestAt.to(visit.params) }
        : screen(visit, correcting, { typed: {} }),
    submit: (submission, correcting) => submit(submission, correcting),
  })
}

async function submit(submission: Submission<'/rights/requests/:requestId/correct'>, correcting: Correcting) {
  const say = staffRights(submission.language)
  const { typed } = submission
  const wrong = (field: string, text: string) => screen(submission, correcting, { typed, problem: { field, text } })
  const [item, words, agree] = [typedIn(submission, 'item'), typedIn(submission, 'words'), typedIn(submission, 'agree')]
  if (item === undefined) return wrong('item', say('chooseOne'))
  if (words === undefined) return wrong('words', say('needWords'))
  if (words.length > 2000) return wrong('words', say('tooLong'))
  if (agree !== 'yes' && agree !== 'no') return wrong('agree', say('chooseOne'))
  const done = await amend(submission.app, asActor(submission), {
    id: correcting.request.id,
    item,
    words,
    isAgreed: agree === 'yes',
    draft: correcting.draft,
  })
  if (done.ok) return { redirectTo: correctAt.to(submission.params) }
  return done.reason.kind === 'not-found'
    ? wrong('item', say('chooseOne'))
    : { redirectTo: requestAt.to(submission.params, { notice: done.reason.kind }) }
}

function screen(visit: Visit<'/rights/requests/:requestId/correct'>, correcting: Correcting, { typed, problem }: Filled): Screen {
  const say = staffRights(visit.language)
  const of = (field: string) => (problem?.field === field ? problem.text : undefined)
  const agreeItems = [
    { value: 'yes', text: say('agreeYes') },
    { value: 'no', text: say('agreeNo') },
  ]
  const wordsProblem = of('words')
  const body: Html = (
    <>
      <Problem field={problem?.field ?? ''} text={problem?.text} />
      <h1 class="nhsuk-heading-l">{say('correctTitle')}</h1>
      <p>{say('correctSaid')}</p>
      <Corrected visit={visit} correcting={correcting} />
      <form method="post" novalidate>
        {visit.formGuards()}
        {choice({
          name: 'item',
          legend: say('correctWhat'),
          items: itemsOf(visit, correcting.draft),
          chosen: typed.item?.[0],
          problem: of('item'),
        })}
        {nhs.textarea({
          id: 'words',
          name: 'words',
          rows: 4,
          label: { text: say('correctWords'), size: 's' },
          value: typed.words?.[0] ?? '',
          ...(wordsProblem && { errorMessage: { text: wordsProblem } }),
        })}
        {choice({ name: 'agree', legend: say('correctAgree'), items: agreeItems, chosen: typed.agree?.[0], problem: of('agree') })}
        {nhs.button({ text: say('correctButton'), preventDoubleClick: true })}
      </form>
    </>
  )
  const backTo = requestAt.to(visit.params)
  return {
    title: say('correctTitle'),
    body,
    width: 'staff',
    backTo,
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

/** Tables whose rows are a record of what was done, not words about somebody: they are not put right, they happened. */
const happened = new Set(['event', 'audit_entry', 'message', 'rights_request', 'rights_pack', 'amendment', 'erasure'])

function itemsOf({ language, network }: Visit, draft: readonly DraftSection[]) {
  return draft
    .filter(({ table }) => !happened.has(table))
    .flatMap(({ table, entries }) => entries.flatMap(({ items }) => items.filter(isCorrectable).map((item) => ({ table, item }))))
    .map(({ table, item }) => ({
      value: item.item,
      text: `${titleOf(table, language)} · ${labelOf(item, language)}: ${sayValue(item.value, { language, timeZone: network.timeZone })}`,
    }))
}

function isCorrectable({ value, withheld }: DraftItem): boolean {
  return value !== null && withheld === undefined
}

function Corrected({ visit, correcting }: { readonly visit: Visit; readonly correcting: Correcting }): Html | null {
  const say = staffRights(visit.language)
  const originals = new Map(
    correcting.draft.flatMap(({ entries }) => entries.flatMap(({ items }) => items.map((item) => [item.item, item] as const))),
  )
  if (correcting.amendments.length === 0) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('corrected')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {correcting.amendments.map(({ table, rowId, column, words, isAgreed }) => {
          const original = originals.get(`${table}/${rowId}/${column}`)
          const before =
            original === undefined ? '' : sayValue(original.value, { language: visit.language, timeZone: visit.network.timeZone })
          return (
            <li>
              {isAgreed ? <del>{before}</del> : before} → <strong>{words}</strong>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
