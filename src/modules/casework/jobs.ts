import type { Actor, MemberId, NetworkId, OrganisationId } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { job } from '../../platform/jobs/job.ts'
import { membersWhoAre } from '../access/index.ts'
import { endWorker, listWorkers } from '../people/index.ts'
import { tellLeads } from './workers/tellLeads.ts'

const caretaker: Actor = { kind: 'system', named: 'casework' }

/**
 * Whoever leaves leaves nobody alone: each person they worked with comes onto their team's list as nobody's, with a day by which
 * somebody must be found, and the team's lead is told (H-01). Safe to repeat: what has ended is left as it is.
 */
export const leaveNobodyAlone = job({
  name: 'casework.leave-nobody-alone',
  retries: 10,
  work: async (app, details) => {
    const networkId = parseId<'Network'>(String(details.networkId))
    const memberId = parseId<'Member'>(String(details.subjectId))
    if (networkId === undefined || memberId === undefined)
      throw new Error('casework.leave-nobody-alone was asked without a network and a member')
    await app.database.within({ networkId, actor: caretaker }, (work) => leave(work, app, memberId))
  },
})

async function leave(work: Work, app: App, memberId: MemberId): Promise<void> {
  const left = new Map<OrganisationId, number>()
  for (const { personId, organisationId } of await listWorkers(work, { memberId })) {
    if (await isStillThere(work, app, { memberId, organisationId })) continue
    if (!(await endWorker(work, { personId, organisationId, memberId, because: 'left' }))) continue
    const others = (await listWorkers(work, { personId })).filter((each) => each.organisationId === organisationId)
    if (others.some((each) => each.memberId !== 'nobody')) continue
    left.set(organisationId, (left.get(organisationId) ?? 0) + 1)
  }
  for (const [organisationId, count] of left)
    await tellLeads(work, app, { organisationId, count, around: { workers: [], excluded: [], onlyFor: [] } })
}

/** Who gave up one team stays with those they work with for another. */
async function isStillThere(
  work: Work,
  app: App,
  { memberId, organisationId }: { readonly memberId: MemberId; readonly organisationId: OrganisationId },
): Promise<boolean> {
  return (await membersWhoAre(work, app.vault, { kinds: ['link-worker'], at: organisationId })).some(({ id }) => id === memberId)
}

/** With how many people a member works for one organisation: asked before they leave it. */
export async function countPeopleOf(
  app: App,
  networkId: NetworkId,
  who: { readonly memberId: MemberId; readonly at: OrganisationId },
): Promise<number> {
  return app.database.within({ networkId, actor: caretaker }, async (work) => {
    const rows = await listWorkers(work, { memberId: who.memberId })
    return rows.filter(({ organisationId }) => organisationId === who.at).length
  })
}
