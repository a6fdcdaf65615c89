import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { asActor } from '../person/wear.ts'
import { mayBreakGlass } from '../policy.ts'
import { breakGlassAt, caseloadAt, closeGlassAt } from '../routes.ts'
import { glassWords } from '../words/glass.ts'
import { breakGlass, type GlassRefusal, tryReference } from './breakGlass.ts'
import { closeGlass } from './endGlass.ts'

type Step = { readonly reference: string; readonly asksWhy: boolean; readonly because: string; readonly wrong?: GlassRefusal }

/** Opens one record by its exact reference, never by a name, with a reason and for an hour. */
export const breakGlassPage: Page = page({
  at: breakGlassAt,
  may: (actor) => mayBreakGlass(actor),
  records: 'nothing',
  load: async (visit) => ({ networkId: visit.network.id }),
  limit: { name: 'break-glass', per: 'member', most: 20, withinSeconds: 3600, counts: 'sending' },
  show: (visit) => screen(visit, { reference: '', asksWhy: false, because: '' }),
  submit: (submission) => (submission.typed.does?.[0] === 'open' ? open(submission) : look(submission)),
})

/** Closes what is open at once; there is nothing to look at here. */
export const closeGlassPage: Page = page({
  at: closeGlassAt,
  may: (actor) => mayBreakGlass(actor),
  records: 'nothing',
  load: async (visit) => ({ networkId: visit.network.id }),
  show: () => ({ redirectTo: caseloadAt.to({}) }),
  submit: async (submission) => {
    await closeGlass(submission.app, asActor(submission))
    return { redirectTo: caseloadAt.to({}) }
  },
})

async function look(submission: Submission) {
  const reference = submission.typed.reference?.[0]?.trim() ?? ''
  const tried = await tryReference(submission.app, asActor(submission), reference)
  if (!tried.ok) return screen(submission, { reference, asksWhy: false, because: '', wrong: tried.reason })
  if (tried.value.kind === 'open-already') return { redirectTo: personAt.to({ personId: tried.value.personId }) }
  return screen(submission, { reference, asksWhy: true, because: '' })
}

async function open(submission: Submission) {
  const { typed, onceKey } = submission
  const [reference, because] = [typed.reference?.[0]?.trim() ?? '', typed.because?.[0] ?? '']
  const opened = await breakGlass(submission.app, asActor(submission), { reference, because, onceKey })
  if (opened.ok) return { redirectTo: personAt.to({ personId: opened.value.personId }) }
  const asksWhy = opened.reason === 'no-reason' || opened.reason === 'too-long'
  return screen(submission, { reference, asksWhy, because, wrong: opened.reason })
}

function screen(visit: Visit, step: Step): Screen {
  const say = glassWords(visit.language)
  const { wrong } = step
  const text = wrong === undefined ? undefined : wrong === 'nothing-there' ? say('nothingThere') : say(`error.${wrong}`)
  const title = step.asksWhy ? say('openTitle') : say('title')
  const body: Html = (
    <form method="post" novalidate>
      {text === undefined
        ? null
        : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: step.asksWhy ? '#because' : '#reference', text }] })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {step.asksWhy ? null : <p>{say('said')}</p>}
      <ul>
        {(['rule1', 'rule2', 'rule3'] as const).map((rule) => (
          <li>{say(rule)}</li>
        ))}
      </ul>
      {step.asksWhy ? <Why visit={visit} step={step} problem={text} /> : <Reference visit={visit} step={step} problem={text} />}
    </form>
  )
  return { title, body, width: 'staff', backTo: caseloadAt.to({}), ...(text !== undefined && { status: 422, hasErrors: true }) }
}

type Parts = { readonly visit: Visit; readonly step: Step; readonly problem: string | undefined }

function Reference({ visit, step, problem }: Parts): Html {
  const say = glassWords(visit.language)
  return (
    <>
      {nhs.input({
        id: 'reference',
        name: 'reference',
        label: { text: say('reference'), size: 's' },
        hint: { text: say('referenceHint') },
        classes: 'nhsuk-input--width-10',
        autocomplete: 'off',
        spellcheck: false,
        value: step.reference,
        ...(problem !== undefined && { errorMessage: { text: problem } }),
      })}
      {nhs.button({ text: say('goOn'), preventDoubleClick: true })}
    </>
  )
}

function Why({ visit, step, problem }: Parts): Html {
  const say = glassWords(visit.language)
  return (
    <>
      <input type="hidden" name="does" value="open" />
      <input type="hidden" name="reference" value={step.reference} />
      {nhs.textarea({
        id: 'because',
        name: 'because',
        label: { text: say('because'), size: 's' },
        hint: { text: say('becauseHint') },
        rows: 4,
        value: step.because,
        ...(problem !== undefined && { errorMessage: { text: problem } }),
      })}
      {nhs.button({ text: say('open'), variant: 'warning', preventDoubleClick: true })}
    </>
  )
}
