import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersById } from '../../access/index.ts'
import { organisationsById, readJoinables } from '../../directory/index.ts'
import { listWithoutWorker, listWorkers, namesOf, type PersonId, type PersonWorker } from '../../people/index.ts'
import { isOpen, listOpenOfPeople, type OpenReferral, readTimeZone } from '../../referrals/index.ts'
import { type DueReview, readDueReviews } from '../capacity/dueReviews.ts'
import { countToReview } from '../glass/glassStore.ts'
import { listOpenWishes, type Wish } from '../wish/wishStore.ts'

/** One person of a list, with what is due next for them. */
export type Line = {
  readonly personId: PersonId
  readonly name: string
  readonly organisationId: OrganisationId
  readonly memberId: MemberId | 'nobody'
  /** By when somebody must be found, while nobody works with them. */
  readonly findBy?: Date
  readonly next?: OpenReferral
}
/** What one team's lead sees: who works with whom, and whom nobody works with. */
export type TeamLines = { readonly organisationId: OrganisationId; readonly lines: readonly Line[] }

export type Caseload = {
  readonly timeZone: string
  readonly own: readonly Line[]
  readonly teams: readonly TeamLines[]
  /** For coordinators: people nobody works with, of any team. */
  readonly nobodys: readonly Line[]
  readonly wishes: readonly (Wish & { readonly name: string })[]
  readonly toReview: number
  /** Decisions made for somebody that must be looked at again, and people to be asked anew. */
  readonly due: readonly DueReview[]
  readonly organisations: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
  readonly activities: ReadonlyMap<string, string>
}

/** Everybody a member works with or leads somebody for, across all their organisations, the most urgent first. */
export async function readCaseload(app: App, who: Context): Promise<Caseload> {
  const found = await app.database.within(who, async (work) => {
    const rows = await rowsOf(work)
    const wishes = await listOpenWishes(work, app.vault)
    const all = [...rows.own, ...rows.teams.flatMap(({ rows: each }) => each), ...rows.nobodys]
    const ids = [...new Set([...all, ...wishes].map(({ personId }) => personId))]
    const [names, open, members, timeZone, toReview] = await Promise.all([
      namesOf(work, app.vault, ids),
      listOpenOfPeople(work, ids),
      membersById(
        work,
        app.vault,
        all.flatMap(({ memberId }) => (memberId === 'nobody' ? [] : [memberId])),
      ),
      readTimeZone(work),
      countToReview(work),
    ])
    const due = await readDueReviews(work, app)
    return { rows, wishes, all, names, open: open.filter(isOpen), members, timeZone, toReview, due }
  })
  const { rows, names, open } = found
  const next = new Map<string, OpenReferral>()
  // The list comes with the most urgent first, so the first of each person stays.
  for (const referral of open) if (!next.has(referral.personId)) next.set(referral.personId, referral)
  const linesOf = (workers: readonly PersonWorker[]) => inOrder(workers.flatMap((worker) => lineOf(worker, names, next)))
  const organisationIds = [...new Set(found.all.map(({ organisationId }) => organisationId))]
  const [organisations, activities] = await Promise.all([
    organisationsById(app.database, who.networkId, [...organisationIds, ...rows.teams.map(({ organisationId }) => organisationId)]),
    readJoinables(app.database, who.networkId, [...new Set(open.map(({ activityId }) => activityId))]),
  ])
  return {
    timeZone: found.timeZone,
    own: linesOf(rows.own),
    teams: rows.teams.map(({ organisationId, rows: each }) => ({ organisationId, lines: linesOf(each) })),
    nobodys: linesOf(rows.nobodys),
    wishes: found.wishes.map((wish) => ({ ...wish, name: names.get(wish.personId) ?? '' })),
    toReview: found.toReview,
    due: found.due,
    organisations: named(organisations),
    members: named(found.members),
    activities: named(activities),
  }
}

type Rows = {
  readonly own: readonly PersonWorker[]
  readonly teams: readonly { readonly organisationId: OrganisationId; readonly rows: readonly PersonWorker[] }[]
  readonly nobodys: readonly PersonWorker[]
}

async function rowsOf(work: Work): Promise<Rows> {
  const { actor } = work
  if (actor.kind !== 'member') return { own: [], teams: [], nobodys: [] }
  const heldAt = (kind: 'link-worker' | 'team-lead') =>
    actor.roles.flatMap((role) => (role.kind === kind && 'organisationId' in role ? [role.organisationId] : []))
  const [working, leading] = [heldAt('link-worker'), heldAt('team-lead')]
  const isCoordinator = actor.roles.some(({ kind }) => kind === 'coordinator')
  const [own, teams, nobodys] = await Promise.all([
    listWorkers(work, { memberId: actor.memberId }),
    Promise.all(leading.map(async (organisationId) => ({ organisationId, rows: await listWorkers(work, { organisationId }) }))),
    isCoordinator ? listWithoutWorker(work) : [],
  ])
  return {
    own: own.filter(({ organisationId }) => working.includes(organisationId)),
    teams,
    nobodys: nobodys.filter(({ organisationId }) => !leading.includes(organisationId)),
  }
}

function lineOf(worker: PersonWorker, names: ReadonlyMap<PersonId, string>, next: ReadonlyMap<string, OpenReferral>): readonly Line[] {
  const { personId, organisationId, memberId } = worker
  const name = names.get(personId)
  const open = next.get(personId)
  if (name === undefined) return []
  const { dueAt: findBy } = worker
  return [{ personId, name, organisationId, memberId, ...(findBy && { findBy }), ...(open && { next: open }) }]
}

/** The most urgent first; whoever has nothing open comes last, by name. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  const urgency = ({ findBy, next }: Line) => Math.min(findBy?.getTime() ?? Infinity, next?.duty.dueAt.getTime() ?? Infinity)
  return lines.toSorted((one, other) => {
    const [a, b] = [urgency(one), urgency(other)]
    return a === b ? one.name.localeCompare(other.name) : a - b
  })
}

function named(things: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, name }) => [id, name]))
}
