import { join, resolve } from 'node:path'
import { type AfterRestore, afterRestore } from '../../platform/backup/afterRestore.ts'
import { type Restored, restoreBackup } from '../../platform/backup/restoreBackup.ts'
import { parseTarget, type RestoreTarget } from '../../platform/backup/restoreTarget.ts'
import type { Config } from '../../platform/config/config.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { afterRestoreSteps } from '../afterRestoreSteps.ts'
import { type Asked, type ExitCode, type OutsideRun, outsideCommand } from '../command.ts'
import { inHouse } from '../inHouse.ts'
import { notEmbedded } from '../notEmbedded.ts'
import { askPassphrase } from '../passphrase.ts'

/** `hedgerow restore`: back to a second, the latest moment there is, or a backup; then everything a restored database needs. */
export const restoreCommand = outsideCommand({
  name: 'restore',
  summary: 'Brings the embedded database back to a second, to the latest moment, or to a backup, and checks it.',
  usage:
    '--to <time with zone | latest | name of a backup> [--from <folder of backups>] [--into <data folder>] [--replace] [--keys <file>] [--passphrase-file <file>] [--timeline <number>]',
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    into: { type: 'string' },
    replace: { type: 'boolean' },
    keys: { type: 'string' },
    'passphrase-file': { type: 'string' },
    timeline: { type: 'string' },
  },
  outside: async (given) => {
    const { config, asked, terminal } = given
    const other = notEmbedded(config, terminal)
    if (other !== undefined) return other
    const target = parseTarget(option(asked, 'to') ?? '')
    if (!target.ok) return terminal.wrongWords(target.reason)
    const timeline = option(asked, 'timeline') ?? 'latest'
    if (!/^(latest|\d{1,9})$/.test(timeline)) return terminal.wrongWords('A --timeline is a number; the latest is taken without it.')
    return restoreAndCheck(given, target.value, timeline)
  },
})

export { restoreCommand as command }

async function restoreAndCheck({ config, asked, terminal, stop }: OutsideRun, target: RestoreTarget, timeline: string): Promise<ExitCode> {
  const now = new Date()
  const into = resolve(option(asked, 'into') ?? config.dataFolder)
  const bars = {
    unpack: progressBar('Unpacking the backup', { isQuiet: terminal.isJson }),
    replay: progressBar('Replaying what was written since', { isQuiet: terminal.isJson }),
  }
  let showing: keyof typeof bars = 'unpack'
  const restored = await restoreBackup({
    target,
    from: resolve(option(asked, 'from') ?? config.backups.folder),
    into,
    dataFolder: config.dataFolder,
    archive: config.backups.folder,
    replace: asked.options.replace === true,
    timeline,
    keys: { masterKey: config.masterKey, bundle: await bundleOf(asked) },
    now,
    say: terminal.say,
    progress: (what, done, total) => {
      if (showing !== what) bars.unpack.end()
      showing = what
      bars[what].at(done, total)
    },
    stop,
  }).finally(() => bars[showing].end())
  terminal.say('The database is back. Getting it ready for people …')
  const because = `hedgerow restore --to ${option(asked, 'to')} from the backup ${restored.backup}`
  const after = await inHouse(movedTo(into, config), terminal.say, (app) => afterRestore(app, afterRestoreSteps(because), terminal.say))
  const report = reportOf(restored, after, target.kind === 'time' ? target.at : now, (Date.now() - now.getTime()) / 1000)
  terminal.answer(report, inWords(report, after))
  return after.isRight ? 0 : 1
}

async function bundleOf(asked: Asked) {
  const file = option(asked, 'keys')
  if (file === undefined) return undefined
  return { file: resolve(file), passphrase: await askPassphrase('The passphrase of the keys:', option(asked, 'passphrase-file')) }
}

/** The same settings for the restored folder; what lay in the data folder lies in the new one. */
function movedTo(into: string, config: Config): Config {
  const moved = (path: string): string =>
    path.startsWith(`${config.dataFolder}/`) ? join(into, path.slice(config.dataFolder.length)) : path
  return {
    ...config,
    dataFolder: into,
    auditHeads: moved(config.auditHeads),
    backups: { ...config.backups, folder: moved(config.backups.folder) },
  }
}

function reportOf(restored: Restored, { isRight, steps }: AfterRestore, asked: Date, seconds: number) {
  const { lastChangeAt, ...others } = restored
  return {
    ...others,
    keptAside: restored.keptAside ?? null,
    lastChangeAt: lastChangeAt?.toISOString() ?? null,
    /** From the last change that came back to the moment asked for. Nothing else was written in between, unless the log ended early. */
    secondsBeforeTarget: lastChangeAt === undefined ? null : Math.max(0, (asked.getTime() - lastChangeAt.getTime()) / 1000),
    seconds,
    isRight,
    steps,
  }
}

function inWords(report: ReturnType<typeof reportOf>, { steps, isRight }: AfterRestore): string[] {
  const { into, backup, timeline, lastChangeAt, keptAside, erasures, seconds, secondsBeforeTarget } = report
  return [
    `Restored into ${into} from the backup ${backup}, timeline ${timeline}.`,
    lastChangeAt === null
      ? '  Nothing was written after that backup.'
      : `  The last change that came back: ${lastChangeAt} (${secondsBeforeTarget?.toFixed(0)} s before the moment asked for).`,
    `  It took ${seconds.toFixed(0)} s. Erasures known: ${erasures}.`,
    ...(keptAside === null
      ? []
      : [`  The database that was there is kept in ${keptAside}. It holds people's words: remove it when you no longer need it.`]),
    ...steps.map((step) => `  ${step.isRight ? 'right' : 'WRONG'}  ${step.name}: ${step.says}`),
    isRight
      ? 'Start it with: npm start. Make a backup of it soon: nothing is kept until there is one.'
      : 'Do not let people in yet: what is wrong above comes first. docs/guides/backup.md says what to do.',
  ]
}

function option({ options }: Asked, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
