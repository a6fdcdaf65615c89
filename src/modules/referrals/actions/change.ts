import type { Actor } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { keepTeam } from '../../directory/index.ts'
import { openPerson } from '../../people/index.ts'
import { referralChanged } from '../events.ts'
import type { Verb } from '../lifecycle.ts'
import { prolongPersonLink } from '../linkStore.ts'
import { tellReferrer } from '../passing-on/tellReferrer.ts'
import { expiryOf } from '../privateLink.ts'
import type { Referral, ReferralId, TooLate } from '../referral.ts'
import { readReferralToChange, saveReferral } from '../store.ts'

/** Why a change was not made. What the actor may not know of is not found, exactly like what does not exist. */
export type ChangeRefusal = TooLate | { readonly kind: 'not-found' } | { readonly kind: 'changed-meanwhile' }

/** Which referral; with `version`, only if it is still the one that was seen. */
export type Which = { readonly referralId: ReferralId; readonly version?: number | undefined }

/** One thing that can happen, as its action declares it. */
export type Change<After extends Referral> = {
  readonly verb: Verb
  readonly may: (actor: Actor, referral: Referral, at: Date) => boolean
  readonly decide: (before: Referral, at: Date) => Result<After, TooLate>
  /** Words the group wrote with its answer; sealed with the row. */
  readonly answer?: string | undefined
  /** What must be written before the referral itself; only done when the change will be made. */
  readonly first?: (work: Work, before: Referral) => Promise<void>
  /** What belongs to the change: messages, offers, consents. */
  readonly also?: (work: Work, changed: { readonly before: Referral; readonly after: After }) => Promise<void>
}

/** In scope → allowed? → decide → save → event, audit and messages: one transaction, the same for every verb. */
export async function changeReferral<After extends Referral>(
  app: App,
  who: Context,
  which: Which,
  change: Change<After>,
): Promise<Result<After, ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const before = await readReferralToChange(work, which.referralId)
    if (before === undefined || !change.may(work.actor, before, work.at)) return refuse({ kind: 'not-found' })
    if (which.version !== undefined && which.version !== before.version) return refuse({ kind: 'changed-meanwhile' })
    const decided = change.decide(before, work.at)
    if (!decided.ok) return decided
    if (change.first !== undefined) await bySoftware(work, (software) => change.first?.(software, before))
    const saved = await save(work, app, decided.value, change)
    if (!saved) throw new Error(`Referral ${before.id} changed under its lock`)
    const after = { ...decided.value, version: before.version + 1 }
    work.happened(referralChanged(change.verb, before, after))
    work.records({
      action: `referral.${change.verb}`,
      subjectKind: 'referral',
      subjectId: after.id,
      detail: { from: before.state, to: after.state },
    })
    await bySoftware(work, (software) => change.also?.(software, { before, after }))
    await bySoftware(work, (software) => tellReferrer(software, app, { verb: change.verb, referral: before }))
    await openPerson(work, after.personId)
    return ok(after)
  })
}

/** Who caused a change may not see where its messages go: a group does not learn an address by saying no. */
const bySoftware = (work: Work, run: (work: Work) => Promise<void> | undefined): Promise<void> =>
  work.inNameOf({ kind: 'system', named: 'referrals' }, async (software) => run(software))

async function save(work: Work, app: App, after: Referral, { answer }: Pick<Change<Referral>, 'answer'>): Promise<boolean> {
  // The team owns what a human must do next; its organisation is made when the first such thing comes up.
  if ('duty' in after && after.duty.owner !== after.organisationId) await keepTeam(work)
  const sealed =
    answer === undefined
      ? undefined
      : {
          answer: await app.vault.seal(answer, {
            networkId: work.networkId,
            table: 'referral',
            column: 'answer_sealed',
            rowId: after.id,
            personId: after.personId,
          }),
        }
  const saved = await saveReferral(work, after, sealed)
  await prolongPersonLink(work, after.id, expiryOf('person', work.at))
  return saved
}
