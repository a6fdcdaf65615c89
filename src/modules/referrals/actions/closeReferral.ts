import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { withdrawConsent } from '../../people/index.ts'
import { mayClose } from '../policy.ts'
import type { CloseReason } from '../reasons.ts'
import type { Closed } from '../referral.ts'
import { stopTellingGroup } from '../stopTelling.ts'
import { loadStory } from '../tell/story.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { close } from '../transitions.ts'
import { reasonWords } from '../words/reasons.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** Nobody is written to about the death of somebody, and nobody is written to at an address that is not theirs. */
const closedInSilence: readonly CloseReason[] = ['died', 'not-a-real-request']

/** A coordinator closes it, always with a reason and with the person told. */
export async function closeReferral(
  app: App,
  who: Context,
  asked: Which & { because: CloseReason },
): Promise<Result<Closed, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'close',
    may: mayClose,
    decide: (before, at) => close(before, { at, because: asked.because }),
    also: async (work, { after }) => {
      await withdrawConsent(work, { personId: after.personId, aboutId: after.id, by: who.actor })
      const story = await loadStory(work, app, after)
      await stopTellingGroup(work, app, 'withdrawn', story)
      if (closedInSilence.includes(asked.because)) return
      await tellPerson(work, app, {
        referral: after,
        occasion: 'closed',
        story,
        details: { reason: reasonWords(story.person.language)(`close.${asked.because}`) },
      })
    },
  })
}
