import { EmptyState, type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { namesOf, personAt } from '../../people/index.ts'
import { readTimeZone } from '../../referrals/index.ts'
import { asActor } from '../person/wear.ts'
import { mayJudgeGlass, mayReviewGlass } from '../policy.ts'
import { caseloadAt, reviewGlassAt } from '../routes.ts'
import { glassWords } from '../words/glass.ts'
import { judgeGlass } from './endGlass.ts'
import { type BrokenGlass, glassLimits, glassVerdicts } from './glass.ts'
import { listGlass } from './glassStore.ts'

type Line = BrokenGlass & { readonly who: string | undefined; readonly whose: string | undefined }
type Review = { readonly networkId: string; readonly lines: readonly Line[]; readonly timeZone: string }
const ninetyDays = 90 * 86_400_000

/** Every record opened in an emergency, for those who lead or coordinate: what waits for a verdict on top. */
export const reviewPage: Page = page({
  at: reviewGlassAt,
  may: (actor) => mayReviewGlass(actor),
  records: { action: 'casework.glass-review', of: ({ networkId }: Review) => ({ kind: 'network', id: networkId }) },
  load: (visit) => load(visit),
  show: (visit, review) => screen(visit, review),
  submit: async (submission, review) => {
    const { typed, app } = submission
    const id = parseId<'BrokenGlass'>(typed.glass?.[0] ?? '')
    const verdict = glassVerdicts.find((each) => typed.verdict?.includes(each))
    if (id === undefined) return 'not-found'
    if (verdict === undefined) return screen(submission, review, id)
    const note = typed.note?.[0]?.trim().slice(0, glassLimits.mostLetters)
    const judged = await judgeGlass(app, asActor(submission), { id, verdict, note: note === '' ? undefined : note })
    if (!judged.ok && judged.reason === 'not-found') return 'not-found'
    return { redirectTo: reviewGlassAt.to({}, judged.ok ? {} : { notice: 'too-late' }) }
  },
})

async function load(visit: Visit): Promise<Review | undefined> {
  if (!mayReviewGlass(visit.actor)) return undefined
  const { app, network } = visit
  return app.database.within(asActor(visit), async (work) => {
    const all = await listGlass(work, app.vault, new Date(work.at.getTime() - ninetyDays))
    const [names, members, timeZone] = await Promise.all([
      namesOf(
        work,
        app.vault,
        all.map(({ personId }) => personId),
      ),
      membersById(
        work,
        app.vault,
        all.map(({ memberId }) => memberId),
      ),
      readTimeZone(work),
    ])
    const lines = all.map((glass) => ({
      ...glass,
      who: members.find(({ id }) => id === glass.memberId)?.name,
      whose: names.get(glass.personId),
    }))
    return { networkId: network.id, lines, timeZone }
  })
}

function screen(visit: Visit, review: Review, wrongAt?: string): Screen {
  const say = glassWords(visit.language)
  const waiting = review.lines.filter(({ verdict }) => verdict === undefined)
  const judged = review.lines.filter(({ verdict }) => verdict !== undefined)
  const body: Html = (
    <>
      {wrongAt === undefined
        ? null
        : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: `#verdict-${wrongAt}`, text: say('error.verdict') }] })}
      {visit.query.has('notice') ? nhs.insetText({ text: say('tooLate') }) : null}
      <h1 class="nhsuk-heading-l">{say('reviewTitle')}</h1>
      {waiting.length === 0 ? <EmptyState title={say('reviewNone')} text={say('reviewNoneSaid')} /> : <p>{say('reviewSaid')}</p>}
      {waiting.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('waiting')}</h2>}
      {waiting.map((line) => (
        <section>
          <Facts visit={visit} line={line} timeZone={review.timeZone} />
          {mayJudgeGlass(visit.actor, line) ? <Verdict visit={visit} line={line} isWrong={wrongAt === line.id} /> : <p>{say('own')}</p>}
        </section>
      ))}
      {judged.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('judged')}</h2>}
      {judged.map((line) => (
        <Facts visit={visit} line={line} timeZone={review.timeZone} />
      ))}
    </>
  )
  const failed = wrongAt === undefined ? {} : { status: 422, hasErrors: true }
  return { title: say('reviewTitle'), body, width: 'staff', backTo: caseloadAt.to({}), ...failed }
}

function Facts({ visit, line, timeZone }: { readonly visit: Visit; readonly line: Line; readonly timeZone: string }): Html {
  const say = glassWords(visit.language)
  const locale = visit.language === 'cy' ? 'cy' : 'en-GB'
  const when = line.madeAt.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone })
  const facts = [
    { term: say('who'), value: line.who ?? say('somebody') },
    { term: say('when'), value: when },
    {
      term: say('whose'),
      value: line.whose === undefined ? say('elsewhere') : <a href={personAt.to({ personId: line.personId })}>{line.whose}</a>,
    },
    { term: say('why'), value: line.because },
    ...(line.verdict === undefined ? [] : [{ term: say('verdict'), value: say(`verdict.${line.verdict}`) }]),
  ]
  return <KeyFacts facts={facts} />
}

function Verdict({ visit, line, isWrong }: { readonly visit: Visit; readonly line: Line; readonly isWrong: boolean }): Html {
  const say = glassWords(visit.language)
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <input type="hidden" name="glass" value={line.id} />
      {nhs.radios({
        idPrefix: `verdict-${line.id}`,
        name: 'verdict',
        fieldset: { legend: { text: say('verdict'), size: 's' } },
        items: glassVerdicts.map((value) => ({ value, text: say(`verdict.${value}`) })),
        ...(isWrong && { errorMessage: { text: say('error.verdict') } }),
      })}
      {nhs.input({ id: `note-${line.id}`, name: 'note', label: { text: say('note') } })}
      {nhs.button({ text: say('save'), variant: 'secondary', preventDoubleClick: true })}
    </form>
  )
}
