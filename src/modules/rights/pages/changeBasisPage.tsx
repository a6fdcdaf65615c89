import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import type { Basis } from '../lawful-bases/basis.ts'
import { changeBasis } from '../lawful-bases/changeBasis.ts'
import { adviceOn } from '../lawful-bases/lawfulBasis.ts'
import { loadBasis, type SeenBasis } from '../lawful-bases/readBasis.ts'
import { type ChangeProblem, type ReadChange, readChange, typedOf } from '../lawful-bases/readChange.ts'
import { WhyOf, WhyWords } from '../lawful-bases/whyWeKeep.tsx'
import { mayChangeBasis } from '../policy.ts'
import { basisAt, changeBasisAt } from '../routes.ts'
import { basisWords } from '../words/lawfulBases.ts'
import { purposeWords } from '../words/purposes.ts'
import { BasisFields } from './basisFields.tsx'
import { typedIn } from './staffForm.tsx'

type Trouble = 'changed-meanwhile' | 'nothing-changed' | 'another-form'
type Filled = { readonly typed: Typed; readonly problems?: readonly ChangeProblem[]; readonly trouble?: Trouble }

/** The controller decides: the form, then how everybody will read it, then it is saved. */
export const changeBasisPage: Page = page({
  at: changeBasisAt,
  may: (actor) => mayChangeBasis(actor),
  // What holds is public; the change itself is audited.
  records: 'nothing',
  load: (visit) => loadBasis(visit),
  show: (visit, { now }) => form(visit, now, { typed: typedOf(now) }),
  submit: async (submission, { now }) => {
    const { typed } = submission
    const step = typedIn(submission, 'step')
    const { change, problems } = readChange(typed, now)
    if (step === 'again') return form(submission, now, { typed }, 200)
    if (change === undefined) return form(submission, now, { typed, problems })
    return step === 'save' ? await save(submission, now, change) : preview(submission, now, change)
  },
})

async function save(submission: Submission<typeof changeBasisAt.path>, { purpose }: Basis, change: ReadChange) {
  const { app, onceKey, typed, params } = submission
  const { chosen, why, because } = change
  const version = Number(typedIn(submission, 'version'))
  const saved = await changeBasis(app, asActor(submission), { purpose, version, chosen, why, because, onceKey })
  if (saved.ok) return { redirectTo: basisAt.to(params, { notice: 'changed' }) }
  const seen: SeenBasis | undefined = await loadBasis(submission)
  if (seen === undefined || saved.reason === 'not-found' || saved.reason === 'cannot-stand') return 'not-found' as const
  return form(submission, seen.now, { typed: { ...typed, version: [String(seen.now.version)] }, trouble: saved.reason })
}

function form(visit: Visit, now: Basis, { typed, problems = [], trouble }: Filled, status: 200 | 422 = 422): Screen {
  const say = basisWords(visit.language)
  const title = say('changeTitle', { purpose: purposeWords(visit.language)(`${now.purpose}.name`) })
  const wrong = [
    ...(trouble === undefined ? [] : [{ field: 'whyEn', words: say(`error.${trouble}`) }]),
    ...problems.map((problem) => ({ field: problem.field, words: sayProblem(visit, problem) })),
  ]
  const body: Html = (
    <>
      <ErrorList title={say('problem')} problems={wrong} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('changeIntro')}</p>
      {trouble === 'changed-meanwhile' ? (
        <section>
          <h2 class="nhsuk-heading-m">{say('nowTitle')}</h2>
          <WhyOf basis={now} language={visit.language} />
        </section>
      ) : null}
      <form method="post" novalidate>
        {visit.formGuards()}
        <input type="hidden" name="version" value={typed.version?.[0] ?? ''} />
        <BasisFields visit={visit} purpose={now.purpose} typed={typed} errors={errorsIn(visit, problems)} />
        {nhs.button({ text: say('look'), name: 'step', value: 'look', preventDoubleClick: true })}
      </form>
    </>
  )
  const hasErrors = wrong.length > 0
  return { title, body, width: 'staff', backTo: basisAt.to({ purpose: now.purpose }), ...(hasErrors && { status, hasErrors }) }
}

/** Just as the privacy page will have it, with what else the law asks, before anything is written down. */
function preview(visit: Submission, { purpose }: Basis, change: ReadChange): Screen {
  const say = basisWords(visit.language)
  const title = say('previewTitle', { purpose: purposeWords(visit.language)(`${purpose}.name`) })
  const { basis, why, because } = change
  const other = visit.language === 'cy' ? 'en' : 'cy'
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <h2 class="nhsuk-heading-m">{say('previewPublic')}</h2>
      <WhyOf basis={{ ...basis, why }} language={visit.language} />
      <h3 class="nhsuk-heading-s">{say('whyOther')}</h3>
      {why[other] === undefined ? (
        <p>{say('noOther')}</p>
      ) : (
        <div lang={other}>
          <WhyWords why={why} language={other} />
        </div>
      )}
      <h2 class="nhsuk-heading-m">{say('previewReason')}</h2>
      <p>{because}</p>
      <Advices visit={visit} change={change} />
      <form method="post">
        {visit.formGuards()}
        {(['version', 'whyEn', 'whyCy', 'article6', 'article9', 'schedule1', 'because'] as const).map((name) => (
          <input type="hidden" name={name} value={visit.typed[name]?.[0] ?? ''} />
        ))}
        <p>
          {nhs.button({ text: say('save'), name: 'step', value: 'save', preventDoubleClick: true })}{' '}
          {nhs.button({ text: say('again'), name: 'step', value: 'again', variant: 'secondary' })}
        </p>
      </form>
    </>
  )
  return { title, body, width: 'staff' }
}

function Advices({ visit, change }: { readonly visit: Visit; readonly change: ReadChange }): Html | null {
  const say = basisWords(visit.language)
  const advices = adviceOn(change.basis)
  if (advices.length === 0) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('previewAdvice')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {advices.map((advice) => (
          <li>{say(`advice.${advice}`)}</li>
        ))}
      </ul>
    </section>
  )
}

function errorsIn(visit: Visit, problems: readonly ChangeProblem[]): Readonly<Record<string, string>> {
  // The first of a field is what stands beside it.
  return Object.fromEntries(problems.toReversed().map((problem) => [problem.field, sayProblem(visit, problem)]))
}

function sayProblem({ language }: Visit, { field, because }: ChangeProblem): string {
  const say = basisWords(language)
  const key = `${field}.${because}`
  switch (key) {
    case 'article6.none-chosen':
    case 'article9.special-needs-one':
    case 'article9.nothing-special':
    case 'schedule1.needs-one':
    case 'schedule1.does-not-fit':
    case 'schedule1.needs-none':
      return say(`error.${key}`)
    default:
      return say(because === 'whyEn' || because === 'because' ? `error.${because}` : 'error.tooLong')
  }
}
