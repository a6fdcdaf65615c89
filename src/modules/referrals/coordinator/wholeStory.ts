import { parseId } from '../../../kernel/id.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Consent, type Limits, readConsent, readLimits } from '../../people/index.ts'
import { type Flag, listFlags } from '../flagStore.ts'
import { type Moment, readHistory } from '../historyStore.ts'
import { maySeeWholeStory } from '../policy.ts'
import type { Referral, ReferralId } from '../referral.ts'
import { listOfPeople, readReferralWithWords } from '../store.ts'
import { loadStory, type WholeStory } from '../tell/story.ts'

/** One referral with all a coordinator needs to help; every look is audited. */
export type CoordinatorStory = {
  readonly id: ReferralId
  readonly story: WholeStory
  readonly why: string | undefined
  readonly answer: string | undefined
  readonly consent: Consent | undefined
  readonly limits: Limits
  readonly flags: readonly Flag[]
  readonly history: readonly Moment[]
  readonly others: readonly Referral[]
}
type ReferralVisit = Visit & { readonly params: { readonly referralId: string } }

export function asActor(visit: Visit): Context {
  return { networkId: visit.network.id, actor: visit.actor }
}

/** In the coordinator's scope: undefined is the 404 of what does not exist. */
export async function loadWholeStory(visit: ReferralVisit): Promise<CoordinatorStory | undefined> {
  const { app, network } = visit
  const id = parseId<'Referral'>(visit.params.referralId)
  if (id === undefined) return undefined
  return app.database.within(asActor(visit), async (work) => {
    const read = await readReferralWithWords(work, id)
    // A group may know of the request and not of the person: it has a page of its own.
    if (read === undefined || !maySeeWholeStory(work.actor, read.referral, work.at)) return undefined
    const open = async (sealed: Buffer | null, column: string) =>
      sealed === null ? undefined : app.vault.unseal(sealed, { networkId: network.id, table: 'referral', column, rowId: id })
    const [story, consent, limits, flags, history, same, why, answer] = await Promise.all([
      loadStory(work, app, read.referral),
      readConsent(work, id),
      readLimits(work, read.referral.personId),
      listFlags(work, { referralId: id }),
      readHistory(work, id),
      listOfPeople(work, [read.referral.personId]),
      open(read.why, 'why_sealed'),
      open(read.answer, 'answer_sealed'),
    ])
    return { id, story, why, answer, consent, limits, flags, history, others: same.filter((each) => each.id !== id) }
  })
}

export const recordsStory = (action: string) => ({ action, of: ({ id }: { readonly id: ReferralId }) => ({ kind: 'referral', id }) })
