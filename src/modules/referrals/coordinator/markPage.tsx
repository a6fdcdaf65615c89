import { type Page, page } from '../../../platform/http/page.ts'
import { completeReferral } from '../actions/completeReferral.ts'
import { releaseReferral } from '../actions/releaseReferral.ts'
import { startReferral } from '../actions/startReferral.ts'
import { withdrawReferral } from '../actions/withdrawReferral.ts'
import { mayMark, maySeeWholeStory } from '../policy.ts'
import { isReadyTo } from '../referral.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { markAt, referralAt } from './routes.ts'
import { stepScreen } from './stepScreen.tsx'
import { asActor, type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

const verbs = ['release', 'start', 'complete', 'withdraw'] as const
type Marking = CoordinatorStory & { readonly verb: (typeof verbs)[number] }

/** The steps that need no words: pass on, started, completed, and taken back by somebody who said so on the phone. */
export const markPage: Page = page({
  at: markAt,
  may: (actor, { story, verb }: Marking, now) => maySeeWholeStory(actor, story.referral, now) && mayMark[verb](actor, story.referral, now),
  records: recordsStory('referral.coordinator-mark'),
  load: async (visit): Promise<Marking | undefined> => {
    const verb = verbs.find((each) => each === visit.params.verb)
    const whole = verb && (await loadWholeStory(visit))
    return verb && whole && { ...whole, verb }
  },
  show: (visit, { id, verb, story }) => {
    const backTo = referralAt.to({ referralId: id })
    if (!isReadyTo(verb, story.referral)) return { redirectTo: referralAt.to({ referralId: id }, { notice: 'too-late' }) }
    return stepScreen(visit, { title: coordinatorWords(visit.language)(`do.${verb}`), backTo })
  },
  submit: async (submission, { id, verb }) => {
    const who = asActor(submission)
    const does = {
      release: () => releaseReferral(submission.app, who, { referralId: id }),
      start: () => startReferral(submission.app, who, { referralId: id }),
      complete: () => completeReferral(submission.app, who, { referralId: id }),
      withdraw: () => withdrawReferral(submission.app, who, { referralId: id, because: 'not-said' }),
    }
    const done = await does[verb]()
    return { redirectTo: referralAt.to({ referralId: id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})
