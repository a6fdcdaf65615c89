import { ok, type Result, refuse } from '../../kernel/result.ts'
import { dropReceivedFile, keepReceivedFile, type ReceivedFile } from '../files/receivedFiles.ts'
import { type NotRead, piecesOf, StoppedReading } from './bodyPieces.ts'
import { type Part, partsOf } from './multipart.ts'
import type { Typed } from './page.ts'
import { gather, mostTypedBytes } from './typedFields.ts'

/** How a page takes files: where they are kept, and who must have sent them. */
export type Receiving = {
  /** Bytes, all files of one form together. */
  readonly most: number
  readonly dataFolder: string
  readonly at: Date
  /** Asked before the first byte of a file is kept, of the fields that came before it: the form's token must be one of them. */
  readonly isOurs: (typed: Typed) => boolean
}
export type FormSent = { readonly typed: Typed; readonly files: Readonly<Record<string, ReceivedFile>> }

// A file takes as long as the line of the one who sends it: 20 MB at 1 Mbit/s are three minutes.
const seconds = { typed: 30, files: 290 }
/** How much more than we take is let go by, so that its sender reads why instead of seeing the connection break. */
const timesLetGoBy = 5

type Taken = { readonly pairs: (readonly [string, string])[]; readonly files: Map<string, ReceivedFile> }

/** Reads a form of parts: fields into memory, files straight to disk. When it breaks off or is refused nothing of it stays. */
export async function readParts(request: Request, boundary: string, receiving: Receiving | undefined): Promise<Result<FormSent, NotRead>> {
  const most = mostTypedBytes + (receiving?.most ?? 0)
  const pieces = piecesOf(request, { most, withinSeconds: receiving === undefined ? seconds.typed : seconds.files })
  const taken: Taken = { pairs: [], files: new Map() }
  try {
    if (Number(request.headers.get('content-length') ?? 0) > most) throw new StoppedReading('too-large')
    for await (const part of partsOf(pieces.next, boundary)) await takePart(part, taken, receiving)
    return ok({ typed: typedIn(taken), files: Object.fromEntries(taken.files) })
  } catch (stopped) {
    for (const { id } of taken.files.values()) await dropReceivedFile(receiving?.dataFolder ?? '', id)
    if (!(stopped instanceof StoppedReading)) throw stopped
    await pieces.letGoBy(most * timesLetGoBy)
    return refuse(stopped.why)
  } finally {
    pieces.close()
  }
}

async function takePart(part: Part, taken: Taken, receiving: Receiving | undefined): Promise<void> {
  const { field, fileName, body } = part
  if (fileName === undefined) {
    taken.pairs.push([field, await textOf(body, taken)])
    return
  }
  // No name: the field was left empty. A second file of one field: no form of ours asks for that.
  if (receiving === undefined || fileName === '' || taken.files.has(field)) {
    for await (const piece of body) void piece
    return
  }
  if (!receiving.isOurs(typedIn(taken))) throw new StoppedReading('not-ours')
  const { dataFolder, at } = receiving
  taken.files.set(field, await keepReceivedFile(body, { dataFolder, name: shownName(fileName), at }))
}

async function textOf(body: AsyncIterable<Uint8Array>, { pairs }: Taken): Promise<string> {
  let left = pairs.reduce((room, [name, value]) => room - name.length - Buffer.byteLength(value), mostTypedBytes)
  const pieces: Uint8Array[] = []
  for await (const piece of body) {
    left -= piece.length
    if (left < 0) throw new StoppedReading('too-large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function typedIn({ pairs }: Taken): Typed {
  const typed = gather(pairs)
  if (typed === undefined) throw new StoppedReading('unreadable')
  return typed
}

/** A file's name as it may be shown: without folders, hidden characters or more than a line of it. */
function shownName(sent: string): string {
  const bare = (sent.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}"<>]/gu, '').trim()
  return bare === '' ? 'file' : bare.slice(-120)
}
