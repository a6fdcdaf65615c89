import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import { referenceAskedFor } from '../pagesAbout.ts'
import { maySeeRightsRequests } from '../policy.ts'
import { askForRights } from '../requests/askForRights.ts'
import { referralNamed } from '../requests/holdByReference.ts'
import { askedWays, requestKinds } from '../requests/request.ts'
import { requestAt, requestsAt, writeDownAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { choice, chosenIn, Problem, typedIn } from './staffForm.tsx'

type Filled = { readonly typed: Typed; readonly problem?: { readonly field: string; readonly text: string } }

/** A request that came by letter, phone or in person: the month began when it came, so it is written down the same day. */
export const writeDownPage: Page = page({
  at: writeDownAt,
  may: (actor) => maySeeRightsRequests(actor),
  records: 'nothing',
  load: async (visit) => ({ reference: await referenceAskedFor(visit) }),
  show: (visit, { reference }) => screen(visit, { typed: begun(visit, reference) }),
  submit: async (submission) => {
    const { app, typed, onceKey } = submission
    const say = staffRights(submission.language)
    const wrong = (field: string, text: string) => screen(submission, { typed, problem: { field, text } })
    const named = await app.database.within(asActor(submission), (work) => referralNamed(work, typedIn(submission, 'reference') ?? ''))
    if (named === undefined) return wrong('reference', say('newReferenceError'))
    const kind = chosenIn(submission, 'kind', requestKinds)
    if (kind === undefined) return wrong('kind', say('chooseOne'))
    const how = chosenIn(submission, 'how', askedWays)
    if (how === undefined) return wrong('how', say('chooseOne'))
    const words = typedIn(submission, 'words')
    if ((words?.length ?? 0) > 2000) return wrong('words', say('tooLong'))
    const asked = await askForRights(app, asActor(submission), { onceKey, referralId: named.id, kind, how, words })
    if (asked.ok) return { redirectTo: requestAt.to({ requestId: asked.value }) }
    return wrong(
      asked.reason.kind === 'not-found' ? 'reference' : 'kind',
      say(asked.reason.kind === 'not-found' ? 'newReferenceError' : 'already'),
    )
  },
})

/** From the page of a person it is known whom it is about, and perhaps what they want. */
function begun({ query }: Visit, reference: string | undefined): Typed {
  const kind = query.get('kind')
  return { ...(reference !== undefined && { reference: [reference] }), ...(kind !== null && { kind: [kind] }) }
}

function screen(visit: Visit, { typed, problem }: Filled): Screen {
  const say = staffRights(visit.language)
  const of = (field: string) => (problem?.field === field ? problem.text : undefined)
  const [referenceProblem, wordsProblem] = [of('reference'), of('words')]
  const body: Html = (
    <form method="post" novalidate>
      <Problem field={problem?.field ?? ''} text={problem?.text} />
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{say('newTitle')}</h1>
      {nhs.input({
        id: 'reference',
        name: 'reference',
        label: { text: say('newReference'), size: 's' },
        hint: { text: say('newReferenceHint') },
        classes: 'nhsuk-input--width-20',
        value: typed.reference?.[0] ?? '',
        ...(referenceProblem && { errorMessage: { text: referenceProblem } }),
      })}
      {choice({
        name: 'kind',
        legend: say('newKind'),
        items: requestKinds.map((value) => ({ value, text: say(`kind.${value}`) })),
        chosen: typed.kind?.[0],
        problem: of('kind'),
      })}
      {choice({
        name: 'how',
        legend: say('newHow'),
        items: askedWays.map((value) => ({ value, text: say(`how.${value}`) })),
        chosen: typed.how?.[0],
        problem: of('how'),
      })}
      {nhs.textarea({
        id: 'words',
        name: 'words',
        rows: 4,
        label: { text: say('newWords'), size: 's' },
        value: typed.words?.[0] ?? '',
        ...(wordsProblem && { errorMessage: { text: wordsProblem } }),
      })}
      {nhs.button({ text: say('newButton'), preventDoubleClick: true })}
    </form>
  )
  return {
    title: say('newTitle'),
    body,
    width: 'staff',
    backTo: requestsAt.to({}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}
