import type { Config } from '../config/config.ts'
import { readMasterKey } from '../crypto/masterKey.ts'
import { type Login, loginFrom } from './login.ts'
import { ensureDatabaseExists, prepareDatabase } from './prepareDatabase.ts'
import { startEmbeddedServer } from './server/embeddedServer.ts'

/** A prepared database, ready for `openHouse`. */
export type Connected = {
  /** The login that owns the database: for operator's commands and measurements, never for the app. */
  readonly admin: Login
  readonly login: Login
  readonly masterKey: Buffer
  /** Leaves the embedded server, which stops unless another process of ours uses it; does nothing for a server of yours. */
  readonly leave: () => Promise<void>
}

/** Finds the database the settings name (DATABASE_URL, else the embedded server) and brings it up to date. */
export async function connectDatabase(config: Config, say: (line: string) => void): Promise<Connected> {
  const masterKey = await readMasterKey(config)
  if (config.databaseUrl !== undefined) {
    const app = config.appDatabaseUrl === undefined ? undefined : loginFrom(config.appDatabaseUrl)
    const admin = loginFrom(config.databaseUrl)
    const login = await prepareDatabase({ admin, app, masterKey, say })
    return { admin, login, masterKey, leave: async () => undefined }
  }
  const server = await startEmbeddedServer({ dataFolder: config.dataFolder, backups: config.backups.folder, say })
  try {
    const admin = await ensureDatabaseExists(server.login, 'hedgerow')
    const login = await prepareDatabase({ admin, app: undefined, masterKey, say })
    return { admin, login, masterKey, leave: async () => void (await server.leave()) }
  } catch (fault) {
    await server.leave()
    throw fault
  }
}
