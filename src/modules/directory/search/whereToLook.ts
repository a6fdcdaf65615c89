import type { NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import { foldText } from '../../../kernel/spelling.ts'
import type { Database } from '../../../platform/database/database.ts'
import { closestNames, type LoosePostcode, type NotFound, type Whereabouts, whereIs } from '../../geography/index.ts'
import { middleOfPostcodes, readTowns } from './whereStore.ts'

/** Where to look from. `isDrawnFromActivities`: the middle of what is listed there, because nobody has loaded that postcode. */
export type LookingFrom = Whereabouts & { readonly isDrawnFromActivities: boolean }

type Reader = Pick<Database, 'open'>

/** Where somebody is: as geography knows it, else as far as the places of activities tell. */
export async function whereToLook(database: Reader, networkId: NetworkId, typed: string): Promise<Result<LookingFrom, NotFound>> {
  const known = await whereIs(database, networkId, typed)
  if (known.ok) return ok({ ...known.value, isDrawnFromActivities: false })
  switch (known.reason.kind) {
    case 'nothing-typed':
      return known
    case 'unknown-postcode':
      return await fromPostcodesOfActivities(database, networkId, known.reason.postcode)
    case 'unknown-name':
      return await fromTownsOfActivities(database, networkId, { typed, suggestions: known.reason.suggestions })
    default:
      return known.reason satisfies never
  }
}

async function fromPostcodesOfActivities(
  database: Reader,
  networkId: NetworkId,
  postcode: LoosePostcode,
): Promise<Result<LookingFrom, NotFound>> {
  const { outcode, sector } = postcode
  const letters = outcode.length + 3
  const near = sector === undefined ? undefined : await middleOfPostcodes(database, networkId, sector.replace(' ', ''), letters)
  const middle = near ?? (await middleOfPostcodes(database, networkId, outcode, letters))
  if (middle === undefined) return refuse({ kind: 'unknown-postcode', postcode })
  const { latitude, longitude } = middle
  const isSector = near !== undefined && sector !== undefined
  return ok({
    latitude,
    longitude,
    foundBy: isSector ? 'sector' : 'outcode',
    name: isSector ? sector : outcode,
    outcode,
    isDrawnFromActivities: true,
  })
}

async function fromTownsOfActivities(
  database: Reader,
  networkId: NetworkId,
  asked: { typed: string; suggestions: readonly string[] },
): Promise<Result<LookingFrom, NotFound>> {
  const towns = (await readTowns(database, networkId)).map((town) => ({ ...town, folded: foldText(town.name) }))
  const folded = foldText(asked.typed)
  const town = towns.find((one) => one.folded === folded)
  if (town === undefined)
    return refuse({ kind: 'unknown-name', suggestions: [...new Set([...asked.suggestions, ...closestNames(folded, towns)])].slice(0, 5) })
  const { latitude, longitude, name } = town
  return ok({ latitude, longitude, foundBy: 'name', name, isDrawnFromActivities: true })
}
