import { type Html, NextSteps, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import { journey } from '../../../platform/http/journey/journeyPages.ts'
import type { Answers } from '../../../platform/http/journey.ts'
import type { Page, Screen, Submission, Visit } from '../../../platform/http/page.ts'
import { activityAt, findAt, type Joinable, joinAt, readJoinable } from '../../directory/index.ts'
import { sendSelfReferral, takesRequests } from '../actions/sendSelfReferral.ts'
import { howToConfirm } from '../confirmation.ts'
import { referredAt } from '../passing-on/routes.ts'
import { joinWords } from '../words/join.ts'
import { type Asked, type JoinAnswers, joinAnswers } from './answers.ts'
import { heldBecause } from './floodGate.ts'
import { referringFor, whyUnreachable } from './passingOn.ts'
import { help, helpNow, name, reach, safe, why } from './personQuestions.tsx'
import { share, shareWording } from './shareQuestion.tsx'
import { agreed, asker as askerQuestion, who } from './whoQuestions.tsx'

/** Asking to join an activity: for oneself or for somebody who agreed; a name and one way to be reached are enough. */
export const joinPages: readonly Page[] = journey({
  at: joinAt,
  name: 'join',
  may: 'anyone',
  records: 'nothing',
  load: async (visit): Promise<Asked | undefined> => {
    const id = parseId<'Activity'>(visit.params.activity)
    const activity = id && (await readJoinable(visit.app.database, visit.network.id, id))
    return activity && { ...activity, referringFor: await referringFor(visit) }
  },
  instead: closedScreen,
  backTo: (_, activity) => activityAt.to({ id: activity.id }),
  questions: [who, askerQuestion, agreed, name, reach, safe, help, why, helpNow, share],
  caption: (visit, activity) => joinWords(visit.language)('caption', { activity: activity.name }),
  check: {
    title: (visit) => joinWords(visit.language)('check'),
    beforeSending: (visit, activity, answers) => whatHappensNext(visit, { activity, answers }),
    button: (visit) => joinWords(visit.language)('send'),
  },
  send: async (submission, activity, answers, manner) => {
    const say = joinWords(submission.language)
    const given = complete(answers)
    const unreachable = await whyUnreachable(submission, given)
    if (unreachable !== undefined) return refuse({ question: 'reach', errors: unreachable })
    const held = await heldBecause(submission, given, manner)
    const confirmBy = await howToConfirm(submission, given.isThroughAsker ? given.asker?.way : given.way)
    const sent = await sendSelfReferral(
      submission.app,
      { networkId: submission.network.id, actor: submission.actor },
      { ...asSelfReferral(submission, activity, given), ...(held && { heldBecause: held }), ...(confirmBy && { confirmBy }) },
    )
    // The private link is the person's alone: whoever passed them on goes back to their list.
    if (sent.ok && given.passesOnFor !== undefined) return ok({ redirectTo: referredAt.to({}, { sent: '1' }) })
    if (sent.ok) return ok({ redirectTo: `${new URL(sent.value.url).pathname}?sent=1` })
    if (sent.reason.kind === 'may-not-pass-on') return refuse({ question: 'who', errors: { for: say('who.error') } })
    return refuse({
      question: 'share',
      errors: { shares: say(sent.reason.kind === 'another-request' ? 'refused.again' : 'refused.closed') },
    })
  },
})

type Given = Omit<JoinAnswers, 'asker'> & Partial<Pick<JoinAnswers, 'asker'>>

/** The engine sends only when every question that applies was answered. */
function complete(answers: Answers): Given {
  const { for: isFor, asker: given, name: called, isThroughAsker = false, safe: rules, needs, shares, ...rest } = joinAnswers(answers)
  if (isFor === undefined || called === undefined || rules === undefined || needs === undefined || shares === undefined)
    throw new Error('The join journey was sent with a question unanswered')
  return { ...rest, for: isFor, name: called, isThroughAsker, safe: rules, needs, shares, ...(given && { asker: given }) }
}

function asSelfReferral(submission: Submission, activity: Joinable, given: Given): Parameters<typeof sendSelfReferral>[2] {
  const { name: personName, called, way, safe: rules, needs, shares, asker, isThroughAsker, passesOnFor, isTold = false } = given
  const askedBy = passesOnFor === undefined ? asker : undefined
  return {
    onceKey: submission.onceKey,
    activityId: activity.id,
    shares,
    wording: shareWording,
    ...(passesOnFor && { passedOn: { organisationId: passesOnFor.id, isTold } }),
    ...(given.why && { why: given.why }),
    person: { name: personName, ...(called && { called }), language: submission.language, reach: way ? [way] : [], safe: rules, needs },
    ...(askedBy && { trusted: { name: askedBy.name, relation: askedBy.relation, way: askedBy.way, isReachedInstead: isThroughAsker } }),
  }
}

type Sending = { readonly activity: Joinable; readonly answers: Answers }

function whatHappensNext(visit: Visit, { activity, answers }: Sending): Html {
  const say = joinWords(visit.language)
  const isPassedOn = joinAnswers(answers).passesOnFor !== undefined
  const steps = [
    { what: say('next.sent', { group: activity.organisation.name }) },
    { what: say('next.answer', { days: visit.app.config.remindAfterDays }) },
    { what: say(isPassedOn ? 'next.link.referring' : 'next.link') },
  ]
  return <NextSteps title={say('next')} steps={steps} />
}

/** Requests are not taken here: says so kindly, and how to get in instead. */
function closedScreen(visit: Visit, activity: Joinable): Screen | undefined {
  if (takesRequests(activity)) return undefined
  const say = joinWords(visit.language)
  const names = { activity: activity.name, group: activity.organisation.name }
  const reason = activity.status === 'active' ? activity.joining : activity.status
  const title = say('closed', names)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{reason === 'ask-here' ? '' : say(`closed.${reason}`, names)}</p>
      {nhs.button({ text: say('closed.see'), href: activityAt.to({ id: activity.id }) })}
      <p>
        <a href={findAt.to({})}>{say('closed.find')}</a>
      </p>
    </>
  )
  return { title, body, backTo: activityAt.to({ id: activity.id }) }
}
