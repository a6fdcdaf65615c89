import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Id, parseId } from '../../kernel/id.ts'

export type ReceivedFileId = Id<'ReceivedFile'>

/** A file that somebody sent with a form, kept on disk until whoever it is for has read it. */
export type ReceivedFile = {
  readonly id: ReceivedFileId
  /** What its sender calls it: to be shown, never to be a path. */
  readonly name: string
  readonly bytes: number
}

/** Long enough for a job that is tried again, short enough that nothing gathers. */
const keptForMilliseconds = 86_400_000

/** Where a received file is. All processes of one machine share the data folder; several machines must share it too. */
export function receivedFileAt(dataFolder: string, id: ReceivedFileId): string {
  return join(dataFolder, 'received', id)
}

type Arriving = { readonly dataFolder: string; readonly name: string; readonly at: Date }

/** Writes a file down as it comes in, under a name nobody can guess; when it breaks off nothing of it stays. */
export async function keepReceivedFile(pieces: AsyncIterable<Uint8Array>, { dataFolder, name, at }: Arriving): Promise<ReceivedFile> {
  const id = randomUUID() as string as ReceivedFileId
  const path = receivedFileAt(dataFolder, id)
  await mkdir(join(dataFolder, 'received'), { recursive: true, mode: 0o700 })
  try {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    await pipeline(Readable.from(pieces, { objectMode: false }), file)
    // By the app's clock, which is also what the sweep goes by.
    await utimes(path, at, at)
    return { id, name, bytes: file.bytesWritten }
  } catch (fault) {
    await rm(path, { force: true })
    throw fault
  }
}

/** Removes a received file; one that is gone already is no matter. */
export async function dropReceivedFile(dataFolder: string, id: ReceivedFileId): Promise<void> {
  await rm(receivedFileAt(dataFolder, id), { force: true })
}

/** Removes what nobody came for within a day. */
export async function dropOldReceivedFiles(dataFolder: string, now: Date): Promise<void> {
  const names = await readdir(join(dataFolder, 'received')).catch(() => [])
  for (const id of names.flatMap((name) => parseId<'ReceivedFile'>(name) ?? [])) {
    const about = await stat(receivedFileAt(dataFolder, id)).catch(() => undefined)
    if (about !== undefined && about.mtimeMs < now.getTime() - keptForMilliseconds) await dropReceivedFile(dataFolder, id)
  }
}
