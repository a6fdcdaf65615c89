import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Vault } from './crypto/vault.ts'
import type { Database } from './database/database.ts'

/** What every page, action and job is given to work with; made once at the start. */
export type App = {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly vault: Vault
}
