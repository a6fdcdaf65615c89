import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Binaries } from '../database/server/binaries.ts'
import { bootstrapPassword } from '../database/server/cluster.ts'
import { type Layout, layOut } from '../database/server/layout.ts'
import { alone } from '../database/server/startingLock.ts'
import { BackupRefused } from './backupRefused.ts'
import { type KeptBackup, keptBackups } from './backupsFolder.ts'
import { bringBeside } from './besideTheDatabase.ts'
import { gatherLog } from './gatherLog.ts'
import { type KeysWishes, keysFor } from './keys.ts'
import { binariesFor, refuseInUse, refuseUsed } from './mayRestore.ts'
import { flushFolder } from './packFile.ts'
import { LogEndsEarly, type Recovered, type Recovering, recover } from './recover.ts'
import { backupFor, type RestoreTarget } from './restoreTarget.ts'
import { unpackCluster } from './unpackBackup.ts'

export type RestoreWishes = {
  readonly target: RestoreTarget
  /** The folder of backups. */
  readonly from: string
  /** The data folder the restored database will lie in. */
  readonly into: string
  /** The data folder and the backups the settings name: its log may reach further than the archive. */
  readonly dataFolder: string
  readonly archive: string
  readonly replace: boolean
  /** Which line of history to follow: `latest`, or the number of a timeline. */
  readonly timeline: string
  readonly keys: Pick<KeysWishes, 'masterKey' | 'bundle'>
  readonly binaries?: Binaries
  readonly now: Date
  readonly say: (line: string) => void
  readonly progress: (what: 'unpack' | 'replay', done: number, total: number) => void
  readonly stop: AbortSignal
}

export type Restored = Recovered & {
  readonly backup: string
  readonly into: string
  /** Where the database that was there before is kept; undefined when there was none. */
  readonly keptAside: string | undefined
  /** How many erasures the ledger knows of. */
  readonly erasures: number
}

/** Brings a database back to a moment, beside whatever is there; it takes its place only when it is whole. */
export async function restoreBackup(wishes: RestoreWishes): Promise<Restored> {
  const { from, into, target, now, say, dataFolder, replace } = wishes
  const chosen = backupFor(target, await keptBackups(from, say), now)
  if (!chosen.ok) throw new BackupRefused(chosen.reason)
  const backup = chosen.value
  const keys = await keysFor(backup.manifest.keyPrint, { into, dataFolder, ...wishes.keys })
  const binaries = await binariesFor(backup, wishes.binaries)
  if (!replace) await refuseUsed(into)
  await mkdir(into, { recursive: true })
  await refuseInUse(into, binaries)
  return alone(join(into, 'starting.lock'), async () => {
    const layout = await layOut(into, binaries, say)
    await keys.putIn(into)
    const beside: Layout = { ...layout, cluster: `${layout.cluster}.restoring`, log: join(into, 'restore.log') }
    await rm(beside.cluster, { recursive: true, force: true })
    try {
      const recovered = await unpackAndReplay(backup, wishes, beside)
      const erasures = await bringBeside(backup, wishes)
      const keptAside = await takePlace(layout.cluster, beside.cluster, now)
      return { ...recovered, backup: backup.manifest.name, into, keptAside, erasures }
    } finally {
      await rm(beside.cluster, { recursive: true, force: true })
    }
  })
}

async function unpackAndReplay(backup: KeptBackup, wishes: RestoreWishes, layout: Layout): Promise<Recovered> {
  const { stop, progress, target, timeline } = wishes
  const unpacked = (done: number, total: number): void => progress('unpack', done, total)
  await unpackCluster({ backup, into: layout.cluster, owner: layout.osUser, stop, progress: unpacked })
  const log = await gatherLog(backup, wishes, layout)
  const password = await bootstrapPassword(layout.keys)
  const replayed = (pieces: number): void => progress('replay', pieces, log.names.length)
  const recovering: Recovering = { layout, target, timeline, log, password, progress: replayed, stop }
  try {
    return await recover(recovering)
  } catch (fault) {
    // Everything up to that moment is known, and nothing happened between the last change and it: then the end of the log is that moment.
    const isWhole = target.kind === 'time' && log.knownUntil >= target.at && log.gap === undefined
    if (!(fault instanceof LogEndsEarly && isWhole)) throw fault
    return recover({ ...recovering, target: { kind: 'latest' } })
  }
}

/** Two renames in one folder: whoever looks finds the earlier database or the restored one, never half of either. */
async function takePlace(cluster: string, restored: string, now: Date): Promise<string | undefined> {
  const isUsed = (await readdir(cluster)).length > 0
  const aside = `${cluster}.before-${now.toISOString().replaceAll(':', '').replace(/\.\d+/, '')}`
  await (isUsed ? rename(cluster, aside) : rmdir(cluster))
  await rename(restored, cluster)
  await flushFolder(dirname(cluster))
  return isUsed ? aside : undefined
}
