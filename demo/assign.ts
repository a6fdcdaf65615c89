import type { Archetype, PlaceSlug } from './archetype.ts'
import { archetypes } from './archetypes/index.ts'
import { organisations } from './organisations/index.ts'
import type { DemoOrganisation } from './organisations/organisation.ts'
import { places } from './region/places.ts'
import { type Venue, venuesIn } from './region/venues.ts'
import { seededBy } from './seeded.ts'

/** One activity before it has words: what kind, where, and who runs it. */
export type Assigned = {
  readonly sourceId: string
  readonly archetype: Archetype
  readonly place: PlaceSlug
  readonly organisation: DemoOrganisation
  readonly venue?: Venue
  /** Which of its kind it is in its place, from 0: neighbours take turns at the words. */
  readonly turn: number
}

type Ledger = Map<string, number>

/** Shares every kind of activity out among places and organisations, so that everyone has something and nobody has all. */
export function assignAll(): readonly Assigned[] {
  const held: Ledger = new Map()
  return archetypes.flatMap((archetype) => shareOut(archetype, held))
}

function shareOut(archetype: Archetype, held: Ledger): readonly Assigned[] {
  const order = placesFor(archetype)
  const turns: Ledger = new Map()
  return Array.from({ length: archetype.many }, (_, at) => {
    const place = order[at % order.length] ?? 'merrowbridge'
    const turn = count(turns, place) - 1
    const sourceId = `${archetype.tag}-${place}-${turn + 1}`
    const organisation = whoRuns(archetype, place, held)
    count(held, organisation.sourceId)
    const venue = venueFor(archetype, place, turn)
    return { sourceId, archetype, place, organisation, turn, ...(venue === undefined ? {} : { venue }) }
  })
}

/** Only places where somebody could run it, in an order of the kind's own. */
function placesFor(archetype: Archetype): readonly PlaceSlug[] {
  const allowed = archetype.places ?? places.map(({ slug }) => slug)
  const possible = allowed.filter((place) => candidates(archetype, place).length > 0)
  const start = seededBy(`${archetype.tag} places`).whole(0, Math.max(0, possible.length - 1))
  return [...possible.slice(start), ...possible.slice(0, start)]
}

function candidates(archetype: Archetype, place: PlaceSlug): readonly DemoOrganisation[] {
  return organisations.filter((one) => archetype.run.includes(one.kind) && (one.place === place || one.place === undefined))
}

/** The one with least to do; a county-wide body counts as a little busier than it is, so that local groups come first. */
function whoRuns(archetype: Archetype, place: PlaceSlug, held: Ledger): DemoOrganisation {
  const chance = seededBy(`${archetype.tag} ${place} ${held.size}`)
  const ranked = candidates(archetype, place).map((one) => {
    const inPlace = one.place === undefined ? 1.5 : 0
    const keenness = archetype.run.indexOf(one.kind) * 0.4
    return { one, load: (held.get(one.sourceId) ?? 0) + inPlace + keenness + chance.next() * 0.5 }
  })
  const [first] = ranked.toSorted((a, b) => a.load - b.load)
  if (first === undefined) throw new Error(`Nobody in ${place} could run ${archetype.tag}.`)
  return first.one
}

function venueFor(archetype: Archetype, place: PlaceSlug, turn: number): Venue | undefined {
  if (typeof archetype.at === 'string') return undefined
  const fitting = venuesIn(place, archetype.at)
  const start = seededBy(`${archetype.tag} ${place} venue`).whole(0, fitting.length - 1)
  return fitting[(start + turn) % fitting.length]
}

function count(ledger: Ledger, name: string): number {
  const now = (ledger.get(name) ?? 0) + 1
  ledger.set(name, now)
  return now
}
