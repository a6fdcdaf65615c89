import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { settleFlag } from '../actions/settleFlag.ts'

import { chosen } from '../journey/answers.ts'
import { maySettleFlag } from '../policy.ts'
import { crisisAnswers } from '../reasons.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { reasonWords } from '../words/reasons.ts'
import { flagAt, referralAt } from './routes.ts'
import { choiceOf, stepScreen } from './stepScreen.tsx'
import { asActor, type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

type Flagged = CoordinatorStory & { readonly flag: CoordinatorStory['flags'][number] }

/** H-07: a human read the words and says what they did. */
export const flagPage: Page = page({
  at: flagAt,
  may: (actor, { story }: Flagged, now) => maySettleFlag(actor, story.referral, now),
  records: recordsStory('referral.coordinator-flag'),
  load: async (visit): Promise<Flagged | undefined> => {
    const flagId = parseId<'ReferralFlag'>(visit.params.flagId)
    const whole = flagId && (await loadWholeStory(visit))
    const flag = whole?.flags.find((each) => each.id === flagId)
    return whole && flag && { ...whole, flag }
  },
  show: (visit, flagged) => screen(visit, flagged),
  submit: async (submission, flagged) => {
    const [did] = chosen(submission.typed, 'did', crisisAnswers)
    if (did === undefined) return screen(submission, flagged, coordinatorWords(submission.language)('choose.error'))
    const done = await settleFlag(submission.app, asActor(submission), { referralId: flagged.id, flagId: flagged.flag.id, did })
    return { redirectTo: referralAt.to({ referralId: flagged.id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})

function screen(visit: Visit, { id, why, story }: Flagged, problem?: string): Screen {
  const say = coordinatorWords(visit.language)
  const items = crisisAnswers.map((value) => ({ value, text: reasonWords(visit.language)(`did.${value}`) }))
  const words = [why, story.person.needs.words, story.person.safe.words].filter((each) => each !== undefined)
  const fields = (
    <>
      {words.map((each) => (
        <blockquote>{each}</blockquote>
      ))}
      {choiceOf({ name: 'did', legend: say('flagTitle'), items, problem })}
    </>
  )
  return stepScreen(visit, {
    title: say('flagTitle'),
    said: say('flagged'),
    fields,
    backTo: referralAt.to({ referralId: id }),
    ...(problem && { problem: { field: 'did', text: problem } }),
  })
}
