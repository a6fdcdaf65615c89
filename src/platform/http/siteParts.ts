import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { Module } from '../module.ts'
import type { Api } from './api.ts'
import type { ApiDocument } from './developers/operation.ts'
import type { FaultReport } from './faults.ts'
import type { Frame, TroubleScreen } from './frame.ts'
import type { Kit } from './kit.ts'
import type { Network, SignedIn } from './page.ts'

/** Finds who holds a session's cookie; undefined when nobody does (any more). */
export type WhoIs = (app: App, networkId: NetworkId, token: string) => Promise<SignedIn | undefined>

/** Everything a site is put together from; `src/app.ts` names the real ones. */
export type SiteParts = {
  readonly app: App
  readonly modules: readonly Module[]
  readonly frame: Frame
  readonly troubleScreen: TroubleScreen
  readonly kit: Kit
  /** The scripts the frame writes into the page itself; no other runs. */
  readonly inlineScripts: readonly string[]
  readonly whoIs: WhoIs
  /** Where faults are written down. */
  readonly report: (fault: FaultReport) => void
  /** True from the moment the process was asked to stop. */
  readonly isDraining: () => boolean
}

/** A site at work: its parts, and what is worked out once. */
export type Site = SiteParts & {
  readonly apis: readonly Api[]
  /** The OpenAPI document of the APIs. */
  readonly document: ApiDocument
  /** The network of this site; the last one known when the database is away, undefined when none ever was. */
  readonly network: () => Promise<Network>
  readonly lastNetwork: () => Network | undefined
  /** The address people know us by. */
  readonly baseUrl: URL
  readonly isHttps: boolean
  readonly headers: Readonly<Record<string, string>>
}
