import type { OrganisationKind, PlaceSlug } from '../archetype.ts'

/** An organisation as it is written down: what kind, its name, and, where somebody has bothered, a sentence about it. */
export type Row = readonly [kind: OrganisationKind, name: string, about?: string]

/** How it writes: most plainly, some shouting, some in a hurry, some hardly at all. */
export const voices = ['plain', 'warm', 'shouting', 'hurried', 'terse'] as const
export type Voice = (typeof voices)[number]

export type DemoOrganisation = {
  readonly sourceId: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly about?: string
  /** Where it works; absent for one that covers the whole of Merrowshire. */
  readonly place?: PlaceSlug
  readonly voice: Voice
}
