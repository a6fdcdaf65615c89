import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayAnswerRecoveries, mayAnswerRecovery } from '../policy.ts'
import type { Recovery, RecoveryAnswer, RecoveryId } from '../second-step/recovery.ts'
import { answersTo, findRecovery, waitingRecoveries } from '../second-step/recoveryStore.ts'
import { findMember } from '../store.ts'

export type SeenRecovery = {
  readonly recovery: Recovery
  /** Who lost their second step, and what they do here. */
  readonly about: { readonly name: string; readonly email: string }
  readonly answers: readonly (RecoveryAnswer & { readonly name: string })[]
  readonly isAnsweredByMe: boolean
}

/** The requests that wait for an answer, as far as the one who asks may answer them. */
export async function seeRecoveries(app: App, who: Context): Promise<readonly { readonly recovery: Recovery; readonly name: string }[]> {
  if (!mayAnswerRecoveries(who.actor)) return []
  return await app.database.within(who, async (work) => {
    const waiting = (await waitingRecoveries(work, app.vault)).filter((recovery) => mayAnswerRecovery(who.actor, recovery))
    const named = await Promise.all(
      waiting.map(async (recovery) => ({ recovery, name: (await findMember(work, app.vault, recovery.memberId))?.name })),
    )
    return named.flatMap(({ recovery, name }) => (name === undefined ? [] : [{ recovery, name }]))
  })
}

/** One of them, with what was said so far; undefined when it is over, or not for this actor. */
export async function seeRecovery(app: App, who: Context, id: RecoveryId): Promise<SeenRecovery | undefined> {
  return await app.database.within(who, async (work) => {
    const recovery = await findRecovery(work, app.vault, id)
    if (recovery === undefined || !mayAnswerRecovery(who.actor, recovery)) return undefined
    const about = await findMember(work, app.vault, recovery.memberId)
    if (about === undefined) return undefined
    const nameOf = async (memberId: MemberId): Promise<string> => (await findMember(work, app.vault, memberId))?.name ?? ''
    const answers = await Promise.all(
      (await answersTo(work, app.vault, id)).map(async (answer) => ({ ...answer, name: await nameOf(answer.answeredBy) })),
    )
    const isAnsweredByMe = answers.some(({ answeredBy }) => who.actor.kind === 'member' && answeredBy === who.actor.memberId)
    return { recovery, about, answers, isAnsweredByMe }
  })
}
