import { modules } from '../modules.ts'
import type { App } from '../platform/app.ts'
import { machineClock, movedClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { connectDatabase } from '../platform/database/connectDatabase.ts'
import { ensureModuleQueues } from '../platform/jobs/jobStore.ts'
import { openHouse } from '../platform/openHouse.ts'

/** Brings the database up to date, opens the house for one piece of work, and leaves everything as it was found. */
export async function inHouse<T>(config: Config, say: (line: string) => void, work: (app: App) => Promise<T>): Promise<T> {
  const { login, masterKey, leave } = await connectDatabase(config, say)
  try {
    const clock = config.clockOffset === 0 ? machineClock : movedClock(config.clockOffset)
    const app = openHouse({ config, login, masterKey, clock, modules })
    try {
      await ensureModuleQueues(login, modules)
      return await work(app)
    } finally {
      await app.database.close()
    }
  } finally {
    await leave()
  }
}
