import type { PlaceId } from '../../kernel/actor.ts'
import type { Point } from '../../kernel/distance.ts'

/** A local site of the network. */
export type Place = { readonly id: PlaceId; readonly slug: string; readonly name: { readonly en: string; readonly cy?: string } } & Point

/** A place as a file or the demo gives it: the slug tells whether it is already there. */
export type NewPlace = Omit<Place, 'id'>

export const nameKinds = ['place', 'town', 'village', 'neighbourhood', 'landmark'] as const
export type NameKind = (typeof nameKinds)[number]

/** A name people use for where they are; `placeSlug` says in which place of the network it lies. */
export type NewName = { readonly name: string; readonly kind: NameKind; readonly placeSlug?: string } & Point

/** A postcode and where it is, as an open file gives it. */
export type PostcodePoint = { readonly postcode: string; readonly areaCode?: string } & Point

/** How sure a whereabouts is: the postcode itself, the middle of its sector or first half, or a name. */
export type FoundBy = 'postcode' | 'sector' | 'outcode' | 'name'

export type Whereabouts = Point & {
  readonly foundBy: FoundBy
  /** What was found, as people write it: `LA1 1YF`, `LA1`, `Lancaster`. */
  readonly name: string
  /** The first half, when a postcode was given. */
  readonly outcode?: string
}

export type NotFound =
  | { readonly kind: 'nothing-typed' }
  /** It is a postcode, but nobody has told us where. */
  | { readonly kind: 'unknown-postcode'; readonly postcode: LoosePostcode }
  | { readonly kind: 'unknown-name'; readonly suggestions: readonly string[] }

/** A postcode in its parts, taken more loosely than the kernel does: invented areas (the demo's) look like postcodes too. */
export type LoosePostcode = { readonly compact: string; readonly written: string; readonly outcode: string; readonly sector?: string }
