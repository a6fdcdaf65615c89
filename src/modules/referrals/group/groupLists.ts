import type { Actor, NetworkId, OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { organisationsById, readJoinables } from '../../directory/index.ts'
import { asOneOf, heldAt } from '../asOneOf.ts'
import { type Held, isOpen, type OpenReferral, type Referral, type Returned } from '../referral.ts'
import { listOfGroup, readTimeZone } from '../store.ts'
import { seenByGroup } from './seenByGroup.ts'

/** One request on a group's list; `called` is there while the person agrees that the group knows it. */
export type Line<R extends Referral = Referral> = { readonly referral: R; readonly activity: string; readonly called?: string }

/** With the group: neither still with us, nor back with us. */
export type WithGroup = Exclude<OpenReferral, Held | Returned>

/** What one group was asked, by what it has to do with it, the most urgent first. */
export type GroupList = {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly toAnswer: readonly Line<WithGroup>[]
  /** It wants to talk first, has no space yet, or said yes. */
  readonly goingOn: readonly Line<WithGroup>[]
  readonly over: readonly Line[]
}
export type GroupLists = { readonly timeZone: string; readonly groups: readonly GroupList[] }

type Asking = { readonly networkId: NetworkId; readonly actor: Actor; readonly now: Date }

/** The lists of every group a member answers for, each read as somebody of that group alone. */
export async function readGroupLists(app: App, { networkId, actor, now }: Asking): Promise<GroupLists> {
  const ids = heldAt(actor, 'provider')
  const found = await Promise.all(
    ids.map((organisationId) =>
      app.database.within({ networkId, actor: asOneOf(actor, { kind: 'provider', at: organisationId }) }, async (work) => ({
        organisationId,
        timeZone: await readTimeZone(work),
        rows: await named(work, app, { referrals: await listOfGroup(work, organisationId), now }),
      })),
    ),
  )
  const activityIds = found.flatMap(({ rows }) => rows.map(({ referral }) => referral.activityId))
  const [organisations, activities] = await Promise.all([
    organisationsById(app.database, networkId, ids),
    readJoinables(app.database, networkId, [...new Set(activityIds)]),
  ])
  const names = new Map([...organisations, ...activities].map(({ id, name }): [string, string] => [id, name]))
  const groups = found.map(({ organisationId, rows }) => {
    const lines = rows.map((row) => ({ ...row, activity: names.get(row.referral.activityId) ?? '' }))
    return { organisationId, name: names.get(organisationId) ?? '', ...inPiles(lines) }
  })
  return { timeZone: found[0]?.timeZone ?? 'Europe/London', groups: groups.toSorted((one, other) => one.name.localeCompare(other.name)) }
}

type Named = Omit<Line, 'activity'>

async function named(work: Work, app: App, given: { referrals: readonly Referral[]; now: Date }): Promise<readonly Named[]> {
  return Promise.all(
    given.referrals.map(async (referral) => {
      // What is over says nothing about anybody, so nothing is read.
      const { called } = isOpen(referral) ? await seenByGroup(work, app, { referral, why: null, now: given.now }) : {}
      return { referral, ...(called !== undefined && { called }) }
    }),
  )
}

/** A request the group said no to is the team's to go on with: for the group it is over. */
function inPiles(lines: readonly Line[]): Pick<GroupList, 'toAnswer' | 'goingOn' | 'over'> {
  const open = lines.filter((line): line is Line<WithGroup> => isWithGroup(line.referral))
  return {
    toAnswer: open.filter(({ referral }) => referral.state === 'sent'),
    goingOn: open.filter(({ referral }) => referral.state !== 'sent'),
    over: lines.filter(({ referral }) => !isWithGroup(referral)),
  }
}

function isWithGroup(referral: Referral): referral is WithGroup {
  return isOpen(referral) && referral.state !== 'held' && referral.state !== 'returned'
}
