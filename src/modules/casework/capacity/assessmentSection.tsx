import { type Html, KeyFacts } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Assessment, abilities, type BestInterests, isInForce } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { assessAt, decideForAt } from '../routes.ts'
import { capacityWords } from '../words/capacity.ts'
import { personWords } from '../words/person.ts'
import { type CapacityView, sayThing, sayYear } from './capacityView.ts'

type Parts = { readonly visit: Visit; readonly view: CapacityView; readonly assessment: Assessment; readonly mayRecord: boolean }

/** One decision: whether they can make it, how that was found out, and what was decided for them. */
export function AssessmentSection({ visit, view, assessment, mayRecord }: Parts): Html {
  const say = capacityWords(visit.language)
  const { thing, decision, outcome } = assessment
  const decisions = view.decisions.filter(({ assessmentId }) => assessmentId === assessment.id)
  const isCurrent = assessment.overAt === undefined
  const isUndecided = isCurrent && outcome === 'cannot' && decisions.every(({ overAt }) => overAt !== undefined)
  const name = sayThing(thing, view, visit.language, decision)
  return (
    <section>
      <h3 class="nhsuk-heading-s">{name}</h3>
      <KeyFacts facts={factsOf(visit, view, assessment)} />
      {decisions.map((each) => (
        <Decided visit={visit} view={view} decision={each} />
      ))}
      {isUndecided ? <p>{say('undecided')}</p> : null}
      {!mayRecord ? null : (
        <ul class="nhsuk-list">
          {isUndecided ? (
            <li>
              <a href={decideForAt.to({ personId: view.id, assessmentId: assessment.id }, forTeam(view))}>
                {say('decideNow')} <span class="nhsuk-u-visually-hidden">{name}</span>
              </a>
            </li>
          ) : null}
          {isCurrent || isPassed(decisions) ? (
            <li>
              <a href={assessAt.to({ personId: view.id }, { ...forTeam(view), again: assessment.id })}>
                {say('again')} <span class="nhsuk-u-visually-hidden">{name}</span>
              </a>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  )
}

function isPassed(decisions: readonly BestInterests[]): boolean {
  return decisions.some(({ overBecause }) => overBecause === 'review-passed')
}

function factsOf(visit: Visit, view: CapacityView, assessment: Assessment) {
  const say = capacityWords(visit.language)
  const { outcome, ably, cause, help, assessedBy, assessedOn, askAgainOn, madeBy } = assessment
  const writer = view.members.get(madeBy) ?? say('somebody')
  const lacking = abilities.filter((ability) => !ably[ability].can)
  const date = askAgainOn === undefined ? '' : sayYear(askAgainOn, visit.language)
  return [
    { term: say('outcome'), value: say(`outcome.${outcome}`, { date }) },
    {
      term: say('on'),
      value: say('assessed', { date: sayYear(assessedOn, visit.language), who: assessedBy ?? writer }),
      note: assessedBy === undefined ? undefined : say('writtenBy', { who: writer }),
    },
    { term: say('help'), value: help },
    ...(lacking.length === 0
      ? []
      : [
          {
            term: say('abilities'),
            value: lacking.map((ability) => `${say(`ability.${ability}`)}: ${ably[ability].words ?? ''}`).join(' · '),
          },
        ]),
    ...(cause === undefined ? [] : [{ term: say('cause'), value: cause }]),
  ]
}

type DecidedParts = { readonly visit: Visit; readonly view: CapacityView; readonly decision: BestInterests }

function Decided({ visit, view, decision }: DecidedParts): Html {
  const say = capacityWords(visit.language)
  const authority = view.authorities.find(({ id }) => id === decision.authorityId)
  const by = authority === undefined ? say('by.team') : say('by.authority', { name: authority.name })
  const writer = view.members.get(decision.madeBy) ?? say('somebody')
  const facts = [
    {
      term: say('decided'),
      value: `${say(decision.isFor ? 'decided.for' : 'decided.against')} (${by}): ${decision.words}`,
      note: `${sayYear(decision.decidedOn, visit.language)}, ${say('writtenBy', { who: writer })}`,
    },
    { term: say('wishes'), value: decision.wishes },
    { term: say('consulted'), value: decision.consulted },
    { term: say('lessRestrictive'), value: decision.lessRestrictive },
    { term: say('review'), value: untilOf({ visit, view, decision }) },
    { term: say('agreement'), value: agreementOf({ visit, view, decision }) },
  ]
  return <KeyFacts facts={facts} />
}

function untilOf({ visit, view, decision }: DecidedParts): string {
  const say = capacityWords(visit.language)
  const { overAt, overBecause, reviewOn } = decision
  const date = sayYear(reviewOn, visit.language)
  if (overAt !== undefined && overBecause !== undefined)
    return say(`over.${overBecause}`, {
      date: overBecause === 'review-passed' ? date : sayYear(dayAt(overAt, view.timeZone), visit.language),
    })
  return reviewOn < view.today ? say('reviewPassed', { date }) : date
}

function agreementOf({ visit, view, decision }: DecidedParts): string {
  const say = capacityWords(visit.language)
  const agreement = view.agreements.find((each) => each.decisionId === decision.id && isInForce(each, visit.now))
  if (agreement === undefined) return say('agreement.none')
  if (agreement.shares.length === 0) return say('agreement.inForceOther')
  const person = personWords(visit.language)
  return say('agreement.inForce', { shares: agreement.shares.map((share) => person(`shares.${share}`)).join(', ') })
}
