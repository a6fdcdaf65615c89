import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config/config.ts'
import type { ExitCode, OutsideRun } from './command.ts'

/** With a database server of one's own, its backups are its own too: says where to read on, or undefined for the embedded one. */
export function notEmbedded(config: Config, terminal: OutsideRun['terminal']): ExitCode | undefined {
  if (config.databaseUrl === undefined) return undefined
  return terminal.wrongWords(
    'DATABASE_URL names a database server of yours, and this command is for the one that comes with Hedgerow. Back yours up with pgBackRest: docs/guides/backup.md has the configuration, the schedule and the drill. After a restore there, run: npm run hedgerow -- after-restore',
  )
}

/** Says so when a data folder holds nothing yet: to look at it must not make a database and keys in it. */
export function nothingThere({ dataFolder, masterKey }: Config): string | undefined {
  if (!existsSync(join(dataFolder, 'postgres', 'PG_VERSION'))) return `There is no database in ${dataFolder}. Is HEDGEROW_DATA right?`
  if (masterKey === undefined && !existsSync(join(dataFolder, 'keys', 'master.key')))
    return `The master key is not in ${join(dataFolder, 'keys')}. Put it back, or set HEDGEROW_MASTER_KEY: without it nobody can read what people wrote.`
  return undefined
}
