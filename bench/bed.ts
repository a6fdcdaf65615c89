import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { modules } from '../src/modules.ts'
import type { App } from '../src/platform/app.ts'
import { machineClock } from '../src/platform/clock/clock.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { connectDatabase } from '../src/platform/database/connectDatabase.ts'
import type { Login } from '../src/platform/database/login.ts'
import { endPool } from '../src/platform/database/pools.ts'
import { ensureModuleQueues } from '../src/platform/jobs/jobStore.ts'
import { openHouse } from '../src/platform/openHouse.ts'

/** A house on a durable embedded server (fsync on) in a folder of its own: the same as a newcomer gets. */
export type Bed = {
  readonly app: App
  readonly folder: string
  readonly login: Login
  /** The superuser's login, and the key: for another house over the same database. */
  readonly admin: Login
  readonly masterKey: Buffer
  /** Plain connections to the same database as the app's login: the baseline of the ratios. */
  readonly bare: pg.Pool
  /** The superuser: fills tables faster than the app may. */
  readonly owner: pg.Client
  readonly close: () => Promise<void>
}

export async function makeBed(env: Readonly<Record<string, string>> = {}): Promise<Bed> {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-bench-'))
  const config = readConfig({ HEDGEROW_DATA: folder, HEDGEROW_POOL: '16', HEDGEROW_DEMO: 'none', ...env })
  if (!config.ok) throw new Error(JSON.stringify(config.reason))
  const { login, masterKey, leave, admin } = await connectDatabase(config.value, () => undefined)
  await ensureModuleQueues(login, modules)
  const app = openHouse({ config: config.value, login, masterKey, clock: machineClock, modules })
  const bare = new pg.Pool({ ...login, max: 16 })
  const owner = new pg.Client(admin)
  await owner.connect()
  return {
    app,
    login,
    admin,
    masterKey,
    folder,
    bare,
    owner,
    close: async () => {
      await owner.end()
      await endPool(bare)
      await app.database.close()
      await leave()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
