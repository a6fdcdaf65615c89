import { ok, type Result, refuse } from '../../kernel/result.ts'
import { type NotRead, piecesOf, StoppedReading } from './bodyPieces.ts'
import { boundaryOf } from './multipart.ts'
import { type FormSent, type Receiving, readParts } from './readParts.ts'
import { gather, mostTypedBytes } from './typedFields.ts'

const withinSeconds = 30

/** Reads a posted form: at most 64 KB of plain fields, and files only for a page that takes them; elsewhere they are left out. */
export async function readTyped(request: Request, receiving?: Receiving): Promise<Result<FormSent, NotRead>> {
  const contentType = request.headers.get('content-type') ?? ''
  const kind = contentType.split(';')[0]?.trim().toLowerCase()
  if (kind === 'multipart/form-data') {
    const boundary = boundaryOf(contentType)
    return boundary === undefined ? refuse('unreadable') : readParts(request, boundary, receiving)
  }
  if (kind !== 'application/x-www-form-urlencoded') return refuse('unreadable')
  const body = await readBytes(request, mostTypedBytes)
  if (!body.ok) return body
  const typed = gather(new URLSearchParams(new TextDecoder().decode(body.value)))
  return typed === undefined ? refuse('unreadable') : ok({ typed, files: {} })
}

/** Reads a body up to a size, and stops reading where it is passed: a length that was not declared truly cannot fill the memory. */
export async function readBytes(request: Request, most: number): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large' | 'unreadable'>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return refuse('too-large')
  const pieces = piecesOf(request, { most, withinSeconds })
  const read: Uint8Array[] = []
  try {
    for (let piece = await pieces.next(); piece !== undefined; piece = await pieces.next()) read.push(piece)
    return ok(Uint8Array.from(Buffer.concat(read)))
  } catch (stopped) {
    if (!(stopped instanceof StoppedReading)) throw stopped
    return refuse(stopped.why === 'too-large' ? 'too-large' : 'unreadable')
  } finally {
    pieces.close()
  }
}
