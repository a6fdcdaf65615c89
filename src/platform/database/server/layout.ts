import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, cp, lstat, mkdir, realpath, rename, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { canReach, type OsUser, osUserForServer, ServerCannotRun } from './osUser.ts'

/** Where the parts of one embedded server lie. */
export type Layout = {
  readonly dataFolder: string
  /** PostgreSQL's own folder, links followed. */
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
  readonly keys: string
  readonly bin: string
  readonly major: number
  readonly osUser: OsUser | undefined
}

/** A path to a socket may have 104 letters at most on macOS and 108 on Linux, its file name included. */
const longestSocketFolder = 85
/** Where root keeps what the server's account must reach, when the project itself lies in a closed place such as /root. */
const openPlace = '/var/lib/hedgerow'

/** Makes the folders of a server, owned by and reachable for the account it runs under. */
export async function layOut(dataFolder: string, binaries: Binaries, say: (line: string) => void): Promise<Layout> {
  await mkdir(dataFolder, { recursive: true })
  const keys = join(dataFolder, 'keys')
  await mkdir(keys, { recursive: true, mode: 0o700 })
  const osUser = ownerOf(join(dataFolder, 'postgres')) ?? osUserForServer()
  const cluster = await placeCluster(dataFolder, osUser, say)
  const bin = await reachableBin(binaries, osUser)
  const socketFolder = await placeSocket(dataFolder, osUser)
  return { dataFolder, cluster, socketFolder, log: join(dataFolder, 'postgres.log'), keys, bin, major: binaries.major, osUser }
}

/** As root, a server that an account made before goes on under that account. */
function ownerOf(cluster: string): OsUser | undefined {
  if (process.getuid?.() !== 0 || !existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { name: `number ${uid}`, uid, gid }
}

async function placeCluster(dataFolder: string, osUser: OsUser | undefined, say: (line: string) => void): Promise<string> {
  const cluster = join(dataFolder, 'postgres')
  if (!existsSync(cluster) && !canReach(osUser, dataFolder)) {
    const elsewhere = join(openPlace, shortHash(dataFolder), 'postgres')
    await ownFolder(elsewhere, osUser)
    await symlink(elsewhere, cluster)
    say(
      `The account "${osUser?.name}" that runs the database cannot reach ${dataFolder}, so the database lies in ${elsewhere}. Back up both.`,
    )
  }
  await ownFolder(cluster, osUser)
  const real = await realpath(cluster)
  if (!canReach(osUser, real))
    throw new ServerCannotRun(
      `The account "${osUser?.name}" cannot reach ${real}. Set HEDGEROW_DATA to a folder it can reach, such as ${openPlace}.`,
    )
  return real
}

async function placeSocket(dataFolder: string, osUser: OsUser | undefined): Promise<string> {
  const beside = join(dataFolder, 'run')
  const folder =
    Buffer.byteLength(beside) <= longestSocketFolder && canReach(osUser, dataFolder)
      ? beside
      : join(tmpdir(), `hedgerow-${shortHash(dataFolder)}`)
  await ownFolder(folder, osUser)
  const found = await lstat(folder)
  const ownedBy = osUser?.uid ?? process.getuid?.()
  // In a shared temporary folder somebody else could have made it first, to listen to what we say.
  if (!found.isDirectory() || (ownedBy !== undefined && found.uid !== ownedBy)) {
    throw new ServerCannotRun(
      `${folder} belongs to somebody else, so the database cannot listen there. Set HEDGEROW_DATA to a shorter path, or remove it.`,
    )
  }
  return folder
}

/** The server's account must be able to run the binaries; from a closed place they are copied to an open one, once per version. */
async function reachableBin(binaries: Binaries, osUser: OsUser | undefined): Promise<string> {
  if (canReach(osUser, join(binaries.bin, 'postgres'))) return binaries.bin
  const copy = join(openPlace, `server-${binaries.major}-${shortHash(binaries.whole)}`)
  if (!existsSync(copy)) {
    await mkdir(openPlace, { recursive: true, mode: 0o755 })
    const unfinished = `${copy}.${process.pid}`
    await cp(binaries.whole, unfinished, { recursive: true, verbatimSymlinks: true })
    await rename(unfinished, copy).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOTEMPTY' && fault.code !== 'EEXIST') throw fault
    })
  }
  return join(copy, 'bin')
}

async function ownFolder(folder: string, osUser: OsUser | undefined): Promise<void> {
  const isNew = (await mkdir(folder, { recursive: true, mode: 0o755 })) !== undefined
  if (!isNew) return
  await chmod(folder, 0o700)
  if (osUser !== undefined) await chown(folder, osUser.uid, osUser.gid)
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
