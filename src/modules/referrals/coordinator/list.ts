import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { type DeadJob, deadJobsOf } from '../../../platform/jobs/deadJobs.ts'
import { type UndeliveredMessage, undeliveredMessages } from '../../../platform/messages/forHumans.ts'
import { openAlarms } from '../../../platform/reading/alarm.ts'
import {
  type Joinable,
  openWrongReports,
  readJoinables,
  type ToldWrong,
  teamOf,
  type UnmetInPlace,
  unmetNeedsSince,
} from '../../directory/index.ts'
import { knownPeople, listPossibleSame, type PossibleSame } from '../../people/index.ts'
import { daysAfter } from '../duty.ts'
import { type Flag, listFlags } from '../flagStore.ts'
import type { OpenReferral, Referral } from '../referral.ts'
import { isOpen } from '../referral.ts'
import { listByIds, listForTeam, readTimeZone } from '../store.ts'

/** Everything that needs a human, each with the referral it is about. */
export type CoordinatorList = {
  readonly timeZone: string
  readonly team: readonly OpenReferral[]
  readonly flags: readonly { readonly flag: Flag; readonly referral: Referral }[]
  readonly calls: readonly UndeliveredMessage[]
  readonly same: readonly PossibleSame[]
  readonly wrong: readonly ToldWrong[]
  readonly unmet: readonly UnmetInPlace[]
  /** Work of the software that failed for good. */
  readonly failed: readonly DeadJob[]
  /** Unusual looks at records that nobody has asked about. */
  readonly alarms: number
  readonly activities: ReadonlyMap<string, Joinable>
}

/** Reads the list in the coordinator's scope: a coordinator of one place sees what is in it, and what nobody could place. */
export async function readList(app: App, who: Context): Promise<CoordinatorList> {
  const found = await app.database.within(who, async (work) => {
    const [timeZone, team, flags, messages, same, failed, alarms] = await Promise.all([
      readTimeZone(work),
      listForTeam(work, teamOf(who.networkId)),
      listFlags(work, { unseen: true }),
      undeliveredMessages(work),
      listPossibleSame(work, { state: 'open' }),
      deadJobsOf(work),
      openAlarms(work),
    ])
    const about = await listByIds(work, [
      ...flags.map((flag) => flag.referralId),
      ...messages.filter((each) => each.subjectKind === 'referral').map((each) => each.subjectId),
    ])
    const known = await knownPeople(work, [
      ...same.flatMap(({ newer, older }) => [newer, older]),
      ...messages.flatMap(({ personId, subjectKind, subjectId }) => personId ?? (subjectKind === 'person' ? subjectId : [])),
    ])
    const isTheirs = ({ subjectKind, subjectId, personId }: UndeliveredMessage) =>
      (subjectKind !== 'referral' || about.some((referral) => referral.id === subjectId)) &&
      (personId === undefined || known.has(personId)) &&
      (subjectKind !== 'person' || known.has(subjectId))
    const raised = flags.flatMap((flag) =>
      about.filter((referral) => referral.id === flag.referralId).map((referral) => ({ flag, referral })),
    )
    return {
      timeZone,
      team: team.filter(isOpen),
      flags: raised,
      calls: messages.filter(isTheirs),
      same: same.filter(({ newer, older }) => known.has(newer) && known.has(older)),
      failed,
      alarms: alarms.length,
      wrong: await openWrongReports(app, work),
    }
  })
  const referrals = [...found.team, ...found.flags.map((each) => each.referral)]
  const [unmet, joinables] = await Promise.all([
    unmetNeedsSince(app, who, daysAfter(app.clock.now(), -30)),
    readJoinables(app.database, who.networkId, [
      ...new Set([...referrals.map((each) => each.activityId), ...found.wrong.map((each) => each.activityId)]),
    ]),
  ])
  return { ...found, unmet, activities: new Map(joinables.map((each) => [each.id, each])) }
}
