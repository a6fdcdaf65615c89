import { nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { alternativesFor, type Joinable, readJoinables } from '../../directory/index.ts'
import { rerouteReferral } from '../actions/rerouteReferral.ts'
import { one } from '../journey/answers.ts'
import { shareWording } from '../journey/shareQuestion.tsx'
import { mayReroute, maySeeWholeStory } from '../policy.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { referralAt, rerouteAt } from './routes.ts'
import { choiceOf, stepScreen } from './stepScreen.tsx'
import { asActor, type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

type Rerouting = CoordinatorStory & { readonly choices: readonly Joinable[] }

/** The person said on the phone what they would like instead, and agreed to what the new group sees. */
export const reroutePage: Page = page({
  at: rerouteAt,
  may: (actor, { story }: Rerouting, now) => maySeeWholeStory(actor, story.referral, now) && mayReroute(actor, story.referral, now),
  records: recordsStory('referral.coordinator-reroute'),
  load: async (visit): Promise<Rerouting | undefined> => {
    const whole = await loadWholeStory(visit)
    if (whole === undefined) return undefined
    const { database } = visit.app
    const ids = await alternativesFor(database, visit.network.id, whole.story.referral.activityId, 12)
    return { ...whole, choices: await readJoinables(database, visit.network.id, ids) }
  },
  show: (visit, rerouting) => screen(visit, rerouting),
  submit: async (submission, rerouting) => {
    const say = coordinatorWords(submission.language)
    const to = rerouting.choices.find((each) => each.id === one(submission.typed, 'to'))
    if (to === undefined) return screen(submission, rerouting, { field: 'to', text: say('choose.error') })
    if (one(submission.typed, 'agreed') !== 'yes') return screen(submission, rerouting, { field: 'agreed', text: say('agreed.error') })
    const asked = {
      referralId: rerouting.id,
      toActivityId: to.id,
      shares: ['called', 'needs', 'why', 'contact'],
      wording: shareWording,
      how: 'phone',
    } as const
    const done = await rerouteReferral(submission.app, asActor(submission), asked)
    return {
      redirectTo: done.ok
        ? referralAt.to({ referralId: done.value.toReferralId })
        : referralAt.to({ referralId: rerouting.id }, { notice: 'too-late' }),
    }
  },
})

function screen(visit: Visit, { id, choices }: Rerouting, problem?: { field: string; text: string }): Screen {
  const say = coordinatorWords(visit.language)
  const items = choices.map((each) => ({ value: each.id, text: `${each.name} · ${each.organisation.name}` }))
  const wrongWith = (field: string) => (problem?.field === field ? problem.text : undefined)
  const agreedProblem = wrongWith('agreed')
  const fields =
    items.length === 0 ? (
      <p>{say('noneNear')}</p>
    ) : (
      <>
        {choiceOf({ name: 'to', legend: say('rerouteChoices'), items, problem: wrongWith('to') })}
        {nhs.checkboxes({
          idPrefix: 'agreed',
          name: 'agreed',
          items: [{ value: 'yes', text: say('agreedByPhone') }],
          ...(agreedProblem && { errorMessage: { text: agreedProblem } }),
        })}
      </>
    )
  return stepScreen(visit, {
    title: say('rerouteTitle'),
    said: say('rerouteSaid'),
    fields,
    problem,
    backTo: referralAt.to({ referralId: id }),
  })
}
