import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayArrange, mayArrangeForAnyTeam } from '../policy.ts'
import { caseloadAt, workersAt } from '../routes.ts'
import { caseloadWords } from '../words/caseload.ts'
import { workersWords } from '../words/workers.ts'
import { type ArrangeRefusal, arrangeWorker, stopWorker } from './arrangeWorker.ts'
import { GiveForm } from './giveForm.tsx'
import { loadWorkersView, type WorkersView } from './workersView.ts'

type Problem = ArrangeRefusal | 'choose'

/** Who works with a person: a coordinator arranges it for any team, a lead within their own. */
export const workersPage: Page = page({
  at: workersAt,
  may: (actor, { matter, team }: WorkersView) =>
    team === undefined ? mayArrangeForAnyTeam(actor, matter) : mayArrange(actor, matter, team),
  records: { action: 'casework.workers-read', of: ({ id }: WorkersView) => ({ kind: 'person', id }) },
  load: (visit) => loadWorkersView(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view),
  submit: async (submission, view) => {
    const problem = await submitted(submission, view)
    if (problem === 'not-found') return 'not-found'
    if (problem !== undefined) return screen(submission, view, problem)
    // A team that is finished with somebody sees them no more.
    if (view.team !== undefined && submission.typed.because?.[0] === 'finished') return { redirectTo: caseloadAt.to({}) }
    return { redirectTo: workersAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) }
  },
})

async function submitted(submission: Submission, view: WorkersView): Promise<Problem | undefined> {
  const { app, typed, onceKey, actor, network } = submission
  const who = { networkId: network.id, actor }
  const organisationId = view.team ?? parseId<'Organisation'>(typed.team?.[0] ?? '')
  const member = typed.member?.[0] ?? ''
  const memberId = member === 'nobody' || member === 'the-team' ? member : parseId<'Member'>(member)
  if (organisationId === undefined || memberId === undefined) return 'choose'
  const pair = { personId: view.id, organisationId, onceKey }
  if (typed.does?.[0] === 'stop') {
    if (memberId === 'the-team') return 'choose'
    const because = typed.because?.[0] === 'finished' ? 'finished' : 'handed-over'
    const stopped = await stopWorker(app, who, { ...pair, memberId, because })
    return stopped.ok ? undefined : stopped.reason
  }
  if (memberId === 'nobody') return 'choose'
  const given = await arrangeWorker(app, who, { ...pair, memberId })
  return given.ok ? undefined : given.reason
}

function screen(visit: Visit, view: WorkersView, problem?: Problem): Screen {
  const say = workersWords(visit.language)
  const title = say('title', { name: view.name })
  const text = problem === undefined || problem === 'not-found' ? undefined : say(`error.${problem}`)
  const body: Html = (
    <>
      {text === undefined ? null : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: '#member', text }] })}
      {visit.query.get('notice') === 'done' && text === undefined ? nhs.insetText({ text: say('done') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <Now visit={visit} view={view} />
      <GiveForm visit={visit} view={view} problem={text} />
    </>
  )
  const backTo = personAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, ...(text !== undefined && { status: 422, hasErrors: true }) }
}

function Now({ visit, view }: { readonly visit: Visit; readonly view: WorkersView }): Html {
  const say = workersWords(visit.language)
  if (view.now.length === 0) return <p>{say('nobodyNow')}</p>
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('now')}</h2>
      {view.now.map((worker) => {
        const organisation = view.organisations.get(worker.organisationId) ?? ''
        const name = worker.memberId === 'nobody' ? '' : (worker.name ?? caseloadWords(visit.language)('somebody'))
        const line = worker.memberId === 'nobody' ? say('nobodyOf', { organisation }) : say('line', { name, organisation })
        return (
          <form method="post">
            {visit.formGuards()}
            <p>
              <strong>{line}</strong>
            </p>
            <input type="hidden" name="does" value="stop" />
            <input type="hidden" name="team" value={worker.organisationId} />
            <input type="hidden" name="member" value={worker.memberId} />
            <div class="hr-row">
              {(worker.memberId === 'nobody' ? (['finished'] as const) : (['somebodyElse', 'finished'] as const)).map((because) =>
                nhs.button({
                  text: say(`stop.${because}`),
                  variant: 'secondary',
                  small: true,
                  name: 'because',
                  value: because,
                  preventDoubleClick: true,
                  attributes: { 'aria-label': `${say(`stop.${because}`)}: ${line}` },
                }),
              )}
            </div>
          </form>
        )
      })}
    </section>
  )
}
