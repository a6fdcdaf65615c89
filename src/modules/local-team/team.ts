import type { PlaceId } from '../../kernel/actor.ts'
import { milesBetween, type Point } from '../../kernel/distance.ts'
import type { Email } from '../../kernel/email.ts'
import type { Phone } from '../../kernel/phone.ts'

/** How people reach a team: a phone number, an e-mail address, or both, and when somebody answers. */
export type Contact = {
  readonly phone?: Phone
  readonly email?: Email
  readonly hours?: { readonly en: string; readonly cy?: string }
}

/** A place as far as a team needs to know it. */
export type TeamPlace = Point & { readonly id: PlaceId; readonly name: { readonly en: string; readonly cy?: string } }

/** The humans of one place; without a place, those of the whole network. */
export type Team = { readonly place?: TeamPlace; readonly contact: Contact; readonly version: number }

/** All teams of a network: its own, and one for each place that has one. */
export type Teams = { readonly network?: Team; readonly places: readonly { readonly place: TeamPlace; readonly team?: Team }[] }

/** Who helps there: the team of the nearest place, else the network's; undefined when the network has told us of nobody. */
export function teamNear(teams: Teams, point: Point | undefined): Team | undefined {
  if (point === undefined) return teams.network
  const [nearest] = teams.places.toSorted((one, other) => milesBetween(point, one.place) - milesBetween(point, other.place))
  return nearest?.team ?? teams.network
}

/** Who helps in a place: its own team, else the network's. */
export function teamOfPlace(teams: Teams, placeId: PlaceId | undefined): Team | undefined {
  return teams.places.find(({ place }) => place.id === placeId)?.team ?? teams.network
}
