import { type Html, KeyFacts, nhs, Timeline } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import type { Basis } from '../lawful-bases/basis.ts'
import { confirmBasis } from '../lawful-bases/changeBasis.ts'
import { loadBasis, type SeenBasis } from '../lawful-bases/readBasis.ts'
import { sayLaw } from '../lawful-bases/sayBasis.ts'
import { WhyWords } from '../lawful-bases/whyWeKeep.tsx'
import { mayChangeBasis, maySeeBases } from '../policy.ts'
import { basesAt, basisAt, changeBasisAt } from '../routes.ts'
import { basisWords } from '../words/lawfulBases.ts'
import { purposeWords } from '../words/purposes.ts'
import { Standing } from './basesPage.tsx'
import { sayDate } from './sayDate.ts'
import { Problem, StepForm, typedIn } from './staffForm.tsx'

const longest = 500
type Filled = { readonly how?: string; readonly problem?: string }

/** One purpose: why, in law, and how it came to be. An administrator writes down here that the data protection officer agrees. */
export const basisPage: Page = page({
  at: basisAt,
  may: (actor) => maySeeBases(actor),
  records: 'nothing',
  load: (visit) => loadBasis(visit),
  show: (visit, seen) => screen(visit, seen),
  submit: async (submission, seen) => {
    const { app, actor, onceKey, params } = submission
    const { purpose } = seen.now
    if (!mayChangeBasis(actor)) return 'not-found'
    // Somebody else wrote it down meanwhile: there is nothing left to do, and no box to do it in.
    const isDone = { redirectTo: basisAt.to(params) }
    if (seen.now.confirmed !== undefined) return isDone
    const how = typedIn(submission, 'how')
    if (how === undefined || how.length > longest)
      return screen(submission, seen, { how: how ?? '', problem: basisWords(submission.language)('howError') })
    const version = Number(typedIn(submission, 'version'))
    const confirmed = await confirmBasis(app, asActor(submission), { purpose, version, how, onceKey })
    if (confirmed.ok) return { redirectTo: basisAt.to(params, { notice: 'confirmed' }) }
    const now = await loadBasis(submission)
    const problem = basisWords(submission.language)('error.changed-meanwhile')
    if (now?.now.confirmed !== undefined) return isDone
    return now === undefined ? 'not-found' : screen(submission, now, { how, problem })
  },
})

function screen(visit: Visit, seen: SeenBasis, { how, problem }: Filled = {}): Screen {
  const say = basisWords(visit.language)
  const { now } = seen
  const title = purposeWords(visit.language)(`${now.purpose}.name`)
  const notice = visit.query.get('notice')
  const mayChange = mayChangeBasis(visit.actor)
  const body: Html = (
    <>
      <Problem field="how" text={problem} />
      {notice === 'changed' || notice === 'confirmed'
        ? nhs.insetText({ text: say(notice === 'changed' ? 'changed' : 'confirmedNow') })
        : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>
        <Standing visit={visit} basis={now} />
      </p>
      <Facts visit={visit} basis={now} />
      {mayChange ? (
        <p>
          <a href={changeBasisAt.to({ purpose: now.purpose })}>{say('change')}</a>
        </p>
      ) : null}
      {mayChange && now.confirmed === undefined ? <Confirm visit={visit} basis={now} how={how} problem={problem} /> : null}
      <History visit={visit} seen={seen} />
    </>
  )
  const hasErrors = problem !== undefined
  return { title, body, width: 'staff', backTo: basesAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}

type About = { readonly visit: Visit; readonly basis: Basis }

function Facts({ visit, basis }: About): Html {
  const say = basisWords(visit.language)
  const purpose = purposeWords(visit.language)
  const other = visit.language === 'cy' ? { words: basis.why.en, lang: 'en' } : { words: basis.why.cy, lang: 'cy' }
  const facts = [
    { term: say('why'), value: <WhyWords why={basis.why} language={visit.language} /> },
    { term: say('whyOther'), value: other.words === undefined ? say('noOther') : <span lang={other.lang}>{other.words}</span> },
    { term: say('law'), value: sayLaw(basis, visit.language) },
    { term: say('whose'), value: basis.concerns.map((whom) => purpose(`concerned.${whom}`)).join('; ') },
    { term: say('data'), value: purpose(`${basis.purpose}.data`) },
    { term: say('to'), value: purpose(`${basis.purpose}.to`) },
    { term: say('keptAs'), value: say('keptAsSaid', { classes: basis.keptAs.join(', ') }) },
  ]
  return <KeyFacts facts={facts} />
}

function Confirm({ visit, basis, how, problem }: About & { readonly [Part in keyof Filled]: Filled[Part] | undefined }): Html {
  const say = basisWords(visit.language)
  return (
    <StepForm visit={visit} step="confirm" title={say('confirmTitle')} said={say('confirmSaid')} button={say('confirmButton')}>
      <input type="hidden" name="version" value={String(basis.version)} />
      {nhs.textarea({
        id: 'how',
        name: 'how',
        rows: 2,
        label: { text: say('how'), size: 's' },
        hint: { text: say('howHint') },
        value: how ?? '',
        ...(problem !== undefined && { errorMessage: { text: problem } }),
      })}
    </StepForm>
  )
}

function History({ visit, seen }: { readonly visit: Visit; readonly seen: SeenBasis }): Html {
  const say = basisWords(visit.language)
  const by = (who: string) => {
    if (who.startsWith('system:')) return say('bySoftware')
    const name = seen.names.get(who)
    return name === undefined ? say('byAdmin') : say('byName', { name })
  }
  const moments = seen.history.map((basis) => ({
    what: <Version visit={visit} basis={basis} />,
    when: sayDate(basis.decidedAt, visit),
    at: basis.decidedAt.toISOString(),
    by: by(basis.decidedBy),
    isNow: basis.version === seen.now.version,
  }))
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('history')}</h2>
      <Timeline label={say('history')} moments={moments} />
    </section>
  )
}

function Version({ visit, basis }: About): Html {
  const say = basisWords(visit.language)
  const { because, confirmed } = basis
  return (
    <>
      <strong>{say('version', { n: basis.version })}</strong>
      <WhyWords why={basis.why} language={visit.language} />
      <p>{sayLaw(basis, visit.language)}</p>
      <p>{because === undefined ? say('first') : say('reason', { because })}</p>
      {confirmed === undefined ? null : <p>{say('agreed', { date: sayDate(confirmed.at, visit), how: confirmed.how })}</p>}
    </>
  )
}
