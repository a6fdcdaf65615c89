import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Member, membersById, membersWhoAre } from '../../access/index.ts'
import { maySettleWish, type PersonMatter } from '../policy.ts'

/** Those who lead whoever broke the glass or work around the person, and those who coordinate there; never anybody a list keeps out. */
export async function whoReviews(
  work: Work,
  app: Pick<App, 'vault'>,
  { by, person }: { readonly by: MemberId; readonly person: PersonMatter },
): Promise<readonly Member[]> {
  const [breaker] = await membersById(work, app.vault, [by])
  const organisations = (breaker?.roles ?? []).flatMap((role) => ('organisationId' in role ? [role.organisationId] : []))
  const others = (await membersWhoAre(work, app.vault, { kinds: ['coordinator', 'team-lead'] })).filter(({ id }) => id !== by)
  const excluded = new Set<string>(person.around.excluded)
  return others.filter(({ id, roles }) => {
    const leadsThem = roles.some((role) => role.kind === 'team-lead' && organisations.includes(role.organisationId))
    return !excluded.has(id) && (leadsThem || maySettleWish({ kind: 'member', memberId: id, roles }, person, work.at))
  })
}
