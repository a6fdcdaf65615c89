import type { App } from './app.ts'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import { dataKeysIn } from './crypto/dataKeys.ts'
import { keyTableIn } from './crypto/keyTable.ts'
import { openVault } from './crypto/openVault.ts'
import { personKeysIn } from './crypto/personKeys.ts'
import type { Login } from './database/login.ts'
import { openDatabase } from './database/openDatabase.ts'
import { deadAfterMilliseconds, openPools } from './database/pools.ts'
import { contextSigner } from './database/signedContext.ts'
import type { Module } from './module.ts'

/** Puts the app together over a prepared database. */
export function openHouse(given: {
  readonly config: Config
  readonly login: Login
  readonly masterKey: Buffer
  readonly clock: Clock
  readonly modules: readonly Module[]
}): App {
  const { config, login, masterKey, clock, modules } = given
  const pools = openPools(login, config.poolSize, { deadAfter: deadAfterMilliseconds })
  const table = keyTableIn(pools, masterKey)
  const vault = openVault({
    masterKey,
    keys: dataKeysIn(table, masterKey, clock),
    personKeys: personKeysIn(table, masterKey, clock),
    clock,
  })
  const mayLeave = modules.flatMap((module) => module.mayLeave ?? [])
  return {
    config,
    clock,
    vault,
    mayLeave,
    database: openDatabase({ pools, clock, vault, wakes: wakesOf(modules), sign: contextSigner(masterKey) }),
  }
}

/** Which jobs each kind of event wakes, over all modules. */
export function wakesOf(modules: readonly Module[]): Readonly<Record<string, readonly string[]>> {
  const wakes: Record<string, readonly string[]> = {}
  for (const { listens } of modules) {
    for (const [kind, jobs] of Object.entries(listens)) wakes[kind] = [...(wakes[kind] ?? []), ...jobs]
  }
  return wakes
}
