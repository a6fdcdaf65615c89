import { anyone, type NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import { placeNearest } from '../../geography/index.ts'
import { lexiconOf } from '../search/lexiconStore.ts'
import { readNeed } from '../search/need.ts'
import { whereToLook } from '../search/whereToLook.ts'
import { type UnmetNeedId, writeUnmetNeed } from '../tellStore.ts'
import type { WhyNot } from '../unmetNeed.ts'

export type NothingFits = {
  readonly need: string
  readonly near: string
  readonly whyNot: readonly WhyNot[]
  readonly withinMiles?: number
  readonly results: number
}

/** Records what nobody offered here, and roughly where: no name, no address, no whole postcode. */
export async function tellNothingFits(app: App, networkId: NetworkId, told: NothingFits): Promise<UnmetNeedId> {
  const need = readNeed(told.need, await lexiconOf(app.database, networkId, app.clock.now()))
  const where = told.near === '' ? undefined : await whereToLook(app.database, networkId, told.near)
  const from = where?.ok ? where.value : undefined
  const place = from === undefined ? undefined : await placeNearest(app.database, networkId, from)
  return await app.database.within({ networkId, actor: anyone }, async (work) => {
    const id = work.newId<'UnmetNeed'>()
    // People write about themselves even when nobody asks: the words are sealed, and purged after a year.
    const wordsSealed =
      told.need === '' ? null : await app.vault.seal(told.need, { networkId, table: 'unmet_need', column: 'words_sealed', rowId: id })
    await writeUnmetNeed(work, {
      id,
      wordsSealed,
      concepts: need.concepts.map(({ concept }) => concept.id),
      placeId: place?.id ?? null,
      outcode: from?.outcode ?? null,
      whyNot: told.whyNot,
      withinMiles: told.withinMiles ?? null,
      results: told.results,
    })
    work.records({ action: 'directory.unmet-need.tell', subjectKind: 'unmet-need', subjectId: id, detail: { results: told.results } })
    work.happened({
      kind: 'unmet-need.told',
      version: 1,
      subjectId: id,
      body: { concepts: need.concepts.map(({ concept }) => concept.id), placeId: place?.id ?? null },
    })
    return id
  })
}
