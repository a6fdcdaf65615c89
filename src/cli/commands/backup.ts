import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { takeBackup } from '../../platform/backup/takeBackup.ts'
import type { Config } from '../../platform/config/config.ts'
import { readMasterKey } from '../../platform/crypto/masterKey.ts'
import { startEmbeddedServer } from '../../platform/database/server/embeddedServer.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { outsideCommand } from '../command.ts'
import { notEmbedded, nothingThere } from '../notEmbedded.ts'

/** `hedgerow backup`: a copy of the running database, and from then on its log, so that a restore can go to any second. */
export const backupCommand = outsideCommand({
  name: 'backup',
  summary: 'Backs up the embedded database while it runs, and from then on keeps all that is written. Never holds the keys.',
  usage: '[--to <folder>]',
  options: { to: { type: 'string' } },
  outside: async ({ config, asked, terminal, stop }) => {
    const other = notEmbedded(config, terminal)
    if (other !== undefined) return other
    const missing = nothingThere(config)
    if (missing !== undefined) return terminal.refused(missing)
    if (asked.positionals.length > 0) return terminal.wrongWords('Say where with --to <folder>.')
    const started = performance.now()
    const to = typeof asked.options.to === 'string' ? resolve(asked.options.to) : config.backups.folder
    const isContinuous = to === config.backups.folder
    const masterKey = await readMasterKey(config)
    const server = await startEmbeddedServer({ dataFolder: config.dataFolder, backups: config.backups.folder, say: terminal.say })
    const bar = progressBar('Backing up', { isQuiet: terminal.isJson })
    try {
      const wishes = { server, backups: to, isContinuous, kept: config.backups.kept, masterKey, stop }
      const taken = await takeBackup({ ...wishes, progress: (done, total) => bar.at(done, total) })
      const { name, files } = taken.manifest
      const report = {
        backup: name,
        folder: taken.folder,
        files: files.length,
        bytes: taken.bytes,
        seconds: (performance.now() - started) / 1000,
        isArchived: taken.isArchived ?? null,
        dropped: taken.dropped,
        onTheSameDisk: isOnTheSameDisk(to, config),
      }
      bar.end()
      terminal.answer(report, inWords(report, config))
      return taken.isArchived === false ? 1 : 0
    } finally {
      await server.leave()
    }
  },
})

export { backupCommand as command }

type Report = {
  readonly backup: string
  readonly folder: string
  readonly files: number
  readonly bytes: number
  readonly seconds: number
  readonly isArchived: boolean | null
  readonly dropped: { readonly backups: number }
  readonly onTheSameDisk: boolean
}

function inWords(report: Report, { backups }: Config): string[] {
  const { backup, folder, files, bytes, seconds, isArchived, dropped, onTheSameDisk } = report
  return [
    `Backup ${backup}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, in ${seconds.toFixed(1)} s, in ${folder}`,
    ...(isArchived === true ? [`All that is written from now on is kept in ${backups.folder}/wal, at the latest after a minute.`] : []),
    ...(isArchived === false
      ? ['NOT RIGHT: what is written after it is not being kept. Restart Hedgerow, then look: npm run hedgerow -- doctor']
      : []),
    ...(isArchived === null ? ['A copy to take away: a restore from it goes to its end, not to a moment after it.'] : []),
    ...(dropped.backups === 0 ? [] : [`${dropped.backups} older than the ${backups.kept} that are kept were removed.`]),
    ...(onTheSameDisk
      ? ['IT IS ON THE SAME DISK as the database: when that disk goes, both go. Set HEDGEROW_BACKUPS to a folder on another one.']
      : []),
    'It does not hold the keys, without which nobody can read what people wrote: npm run hedgerow -- backup keys --to <folder elsewhere>',
  ]
}

function isOnTheSameDisk(folder: string, { dataFolder }: Config): boolean {
  return statSync(folder).dev === statSync(dataFolder).dev
}
