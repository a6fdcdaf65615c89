import type { MemberId, NetworkId, OrganisationId, PlaceId } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'

export type NamedPlace = { readonly id: PlaceId; readonly name: string }
export type NamedOrganisation = { readonly id: OrganisationId; readonly name: string }
/** What the directory knows of an organisation that helps to see whether it is what it says. */
export type ListedOrganisation = NamedOrganisation & {
  readonly charityNumber?: string
  readonly companyNumber?: string
  readonly website?: string
}
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
  /** One organisation as the directory lists it; undefined when it never did. */
  readonly organisation: (asking: Asking, id: OrganisationId) => Promise<ListedOrganisation | undefined>
  /** With how many people a member works for one organisation: asked before they leave. */
  readonly worksWith: (asking: Pick<Asking, 'app' | 'networkId'>, memberId: MemberId, at: OrganisationId) => Promise<number>
  /** Passes the people of somebody who leaves an organisation to a colleague there, or to all in turn; answers how many could be. */
  readonly passOn: (
    given: { readonly app: App; readonly work: Work },
    leaving: { readonly organisationId: OrganisationId; readonly from: MemberId; readonly to: MemberId | 'shared' },
  ) => Promise<number>
  /** Pages of other modules that access leads to. */
  readonly ways: {
    readonly find: string
    readonly coordinatorsList: string
    readonly caseload: string
    /** Where a network decides whether people read the names of those who looked. */
    readonly namingLooks: string
    /** What a member's groups were asked. */
    readonly requests: string
    /** Whom a referrer's organisation passed on. */
    readonly passedOn: string
    /** Where the people of a member are handed over to colleagues of one organisation. */
    readonly handOver: (given: { readonly organisationId: OrganisationId; readonly from: MemberId }) => string
  }
}
