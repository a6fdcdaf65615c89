import type { App } from '../app.ts'
import { readMasterKey } from '../crypto/masterKey.ts'
import { startEmbeddedServer } from '../database/server/embeddedServer.ts'
import { job } from '../jobs/job.ts'
import { BackupRefused } from './backupRefused.ts'
import { keptBackups } from './backupsFolder.ts'
import { takeBackup } from './takeBackup.ts'

const almostADay = 23.5 * 3_600_000

/** Looks each hour whether a day has passed, so that a machine that was off at the hour is not without a backup until the next night. */
export const dailyBackup = job({
  name: 'platform.backup',
  every: '20 * * * *',
  retries: 2,
  takesLong: true,
  work: async (app) => {
    if (!(await isBackupDue(app))) return
    const { dataFolder, backups } = app.config
    const server = await startEmbeddedServer({ dataFolder, backups: backups.folder })
    try {
      const masterKey = await readMasterKey(app.config)
      const stop = new AbortController().signal
      const taken = await takeBackup({ server, backups: backups.folder, isContinuous: true, kept: backups.kept, masterKey, stop })
      // The backup is kept; that the log after it is not must be seen where failed work is looked at.
      if (taken.isArchived === false) throw new BackupRefused('The log is not being archived. Run "hedgerow doctor".')
    } finally {
      await server.leave()
    }
  },
})

/** Only for the embedded server, only when it is wanted, and a day after the last one. The machine's clock names backups, so it counts. */
export async function isBackupDue({ config }: Pick<App, 'config'>): Promise<boolean> {
  if (config.databaseUrl !== undefined || !config.backups.daily) return false
  const newest = (await keptBackups(config.backups.folder)).at(-1)
  return newest === undefined || Date.now() - Date.parse(newest.manifest.endedAt) > almostADay
}
