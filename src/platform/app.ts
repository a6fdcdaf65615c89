import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Vault } from './crypto/vault.ts'
import type { Database } from './database/database.ts'
import type { Work } from './database/work.ts'

/** Words about a person on their way out: whose they are, and which message. */
export type Leaving = { readonly personId: string; readonly template: string; readonly subjectKind: string; readonly subjectId: string }
/** Whether they may go, asked in the moment they leave. */
export type MayLeave = (work: Work, leaving: Leaving) => Promise<boolean>

/** What every page, action and job is given to work with; made once at the start. */
export type App = {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly vault: Vault
  /** What each module says of words about a person that are about to leave; one no is enough. */
  readonly mayLeave: readonly MayLeave[]
}
