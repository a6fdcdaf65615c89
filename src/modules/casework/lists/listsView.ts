import type { Visit } from '../../../platform/http/page.ts'
import type { Member } from '../../access/index.ts'
import { type PersonRule, readLists } from '../../people/index.ts'
import { readTimeZone } from '../../referrals/index.ts'
import { type Worn, wear } from '../person/wear.ts'
import { mayKeepLists } from '../policy.ts'
import { listOpenWishes, type Wish } from '../wish/wishStore.ts'
import { candidatesFor } from './candidates.ts'

export type ListsView = Worn & {
  /** A name is absent when it is behind another organisation's wall. */
  readonly rules: readonly (PersonRule & { readonly name: string | undefined })[]
  readonly wishes: readonly Wish[]
  readonly candidates: readonly Member[]
  readonly timeZone: string
}

export async function loadListsView(visit: Visit & { readonly params: { readonly personId: string } }): Promise<ListsView | undefined> {
  const worn = await wear(visit)
  if (worn === undefined || worn.choose.length > 0 || !mayKeepLists(worn.actor, worn.matter, visit.now)) return undefined
  const { app, network } = visit
  return app.database.within({ networkId: network.id, actor: worn.actor }, async (work) => {
    const [rules, wishes, candidates, timeZone] = await Promise.all([
      readLists(work, app.vault, worn.id),
      listOpenWishes(work, app.vault, worn.id),
      candidatesFor(work, app, worn.team),
      readTimeZone(work),
    ])
    const named = rules.map((rule) => ({ ...rule, name: candidates.find(({ id }) => id === rule.memberId)?.name }))
    return { ...worn, rules: named, wishes, candidates, timeZone }
  })
}
