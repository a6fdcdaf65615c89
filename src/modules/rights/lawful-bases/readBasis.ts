import type { MemberId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { asActor } from '../asActor.ts'
import { mayChangeBasis } from '../policy.ts'
import type { Basis } from './basis.ts'
import { readBases, readHistory } from './basisStore.ts'
import { isPurpose } from './purposes.ts'

/** Why we may hold what we hold, now. */
export function readBasesNow(visit: Pick<Visit, 'app' | 'network' | 'actor'>): Promise<readonly Basis[]> {
  const { app, network, actor } = visit
  return app.database.within({ networkId: network.id, actor }, readBases)
}

/** One purpose: what holds now and all that held before, the newest first, with the names of who decided for those who may know them. */
export type SeenBasis = { readonly now: Basis; readonly history: readonly Basis[]; readonly names: ReadonlyMap<string, string> }

export async function loadBasis(visit: Visit & { readonly params: { readonly purpose: string } }): Promise<SeenBasis | undefined> {
  const { purpose } = visit.params
  if (!isPurpose(purpose)) return undefined
  return visit.app.database.within(asActor(visit), async (work) => {
    const history = await readHistory(work, purpose)
    const [now] = history
    return now && { now, history, names: await namesIn(work, visit, history) }
  })
}

/** Who is a member at all is not everybody's to know (`memberScope` of the module access): the others read that an administrator did it. */
async function namesIn(work: Work, { app, actor }: Visit, history: readonly Basis[]): Promise<ReadonlyMap<string, string>> {
  if (!mayChangeBasis(actor)) return new Map()
  const ids = history.flatMap(({ decidedBy, confirmed }) => [memberIn(decidedBy), memberIn(confirmed?.by)]).filter((id) => id !== undefined)
  const members = await membersById(work, app.vault, ids)
  return new Map(members.map(({ id, name }) => [`member:${id}`, name]))
}

function memberIn(by: string | undefined): MemberId | undefined {
  return by?.startsWith('member:') ? parseId<'Member'>(by.slice('member:'.length)) : undefined
}
