import type { NetworkId } from '../../kernel/actor.ts'
import { milesBetween, type Point } from '../../kernel/distance.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { editsBetween, foldText } from '../../kernel/spelling.ts'
import type { Database } from '../../platform/database/database.ts'
import type { LoosePostcode, NotFound, Place, Whereabouts } from './place.ts'
import { readPostcode } from './readPostcode.ts'
import { readAllNames, readCentres, readNames, readPlaces, readPostcodePoint } from './store.ts'

type Reader = Pick<Database, 'open'>

/** Where a postcode, half a postcode or the name of a place is. A refusal says what is missing and what might have been meant. */
export async function whereIs(database: Reader, networkId: NetworkId, typed: string): Promise<Result<Whereabouts, NotFound>> {
  const bare = typed.trim()
  if (bare === '') return refuse({ kind: 'nothing-typed' })
  const postcode = readPostcode(bare)
  return postcode === undefined ? whereIsName(database, networkId, bare) : whereIsPostcode(database, networkId, postcode)
}

async function whereIsPostcode(database: Reader, networkId: NetworkId, postcode: LoosePostcode): Promise<Result<Whereabouts, NotFound>> {
  const { sector, outcode } = postcode
  const exact = sector === undefined ? undefined : await readPostcodePoint(database, networkId, postcode.compact)
  if (exact !== undefined) return ok({ ...pointOf(exact), foundBy: 'postcode', name: postcode.written, outcode })

  const centres = await readCentres(database, networkId, sector === undefined ? [outcode] : [sector, outcode])
  const near = sector === undefined ? undefined : centres.get(sector)
  if (sector !== undefined && near !== undefined) return ok({ ...pointOf(near), foundBy: 'sector', name: sector, outcode })
  const roughly = centres.get(outcode)
  if (roughly !== undefined) return ok({ ...pointOf(roughly), foundBy: 'outcode', name: outcode, outcode })
  return refuse({ kind: 'unknown-postcode', postcode })
}

async function whereIsName(database: Reader, networkId: NetworkId, typed: string): Promise<Result<Whereabouts, NotFound>> {
  for (const folded of namesIn(foldText(typed))) {
    const [found] = await readNames(database, networkId, folded)
    if (found !== undefined) return ok({ ...pointOf(found), foundBy: 'name', name: found.name })
  }
  const known = await readAllNames(database, networkId)
  return refuse({ kind: 'unknown-name', suggestions: closestNames(foldText(typed), known) })
}

/** People type "near Thornbeck" and "Thornbeck town centre": the name is in there. */
function namesIn(folded: string): readonly string[] {
  const bare = folded.replace(/^(?:(?:near|in|at|around|ger|yn|wrth|the)\s)+/, '').replace(/\s(?:town|city)(?:\scentre)?$|\scentre$/, '')
  return bare === folded || bare === '' ? [folded] : [folded, bare]
}

/** Up to five names that were perhaps meant: a slip of the finger away, or one holding what was typed. */
export function closestNames(folded: string, known: readonly { folded: string; name: string }[]): readonly string[] {
  const slips = folded.length > 6 ? 2 : 1
  const ranked = known.flatMap((name) => {
    if (name.folded.startsWith(folded) || name.folded.split(' ').includes(folded)) return [{ name: name.name, far: 0.5 }]
    const far = editsBetween(folded, name.folded, slips)
    return far <= slips ? [{ name: name.name, far }] : []
  })
  return [...new Set(ranked.toSorted((a, b) => a.far - b.far).map((one) => one.name))].slice(0, 5)
}

/** The place of the network whose middle is nearest; undefined when the network has none. */
export async function placeNearest(database: Reader, networkId: NetworkId, point: Point): Promise<Place | undefined> {
  return nearestOf(await readPlaces(database, networkId), point)
}

/** The one of these places whose middle is nearest. */
export function nearestOf(places: readonly Place[], point: Point): Place | undefined {
  return places.toSorted((a, b) => milesBetween(point, a) - milesBetween(point, b))[0]
}

function pointOf({ latitude, longitude }: Point): Point {
  return { latitude, longitude }
}
