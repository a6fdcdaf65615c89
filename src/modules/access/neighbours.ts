import type { NetworkId, OrganisationId, PlaceId } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { App } from '../../platform/app.ts'

export type NamedPlace = { readonly id: PlaceId; readonly name: string }
export type NamedOrganisation = { readonly id: OrganisationId; readonly name: string }
/** Whose things are asked for, and the language their names are wanted in. */
export type Asking = { readonly app: App; readonly networkId: NetworkId; readonly language: Language }

/**
 * What access needs to know of modules above or beside it, which it may not import: roles are held through places and
 * organisations, and screens must say their names. `src/modules.ts` puts the real ones in.
 */
export type Neighbours = {
  readonly places: (asking: Asking) => Promise<readonly NamedPlace[]>
  /** Organisations named something like what was typed, best first, at most ten. */
  readonly organisationsLike: (asking: Asking, typed: string) => Promise<readonly NamedOrganisation[]>
  readonly organisationsById: (asking: Asking, ids: readonly OrganisationId[]) => Promise<readonly NamedOrganisation[]>
  /** Pages of other modules that access leads to. */
  readonly ways: { readonly find: string; readonly coordinatorsList: string }
}
