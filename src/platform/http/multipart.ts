import { StoppedReading } from './bodyPieces.ts'

/** One part of a form as it comes in. Its body must be read to the end before the next part is asked for. */
export type Part = {
  readonly field: string
  /** What the sender calls the file; undefined for a field that was typed, "" when no file was chosen. */
  readonly fileName: string | undefined
  readonly body: AsyncIterable<Uint8Array>
}

const mostParts = 1000
const mostHeaderBytes = 8 * 1024
const lineEnd = Buffer.from('\r\n')
const headersEnd = Buffer.from('\r\n\r\n')

/** The boundary between the parts that a content type announces (RFC 7578). */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  return found?.[1] ?? found?.[2]
}

/** The parts of a form, in the order they come, with never more of them in memory than arrives at once. */
export async function* partsOf(next: () => Promise<Uint8Array | undefined>, boundary: string): AsyncGenerator<Part, void> {
  const stream = streamOf(next)
  const mark = Buffer.from(`\r\n--${boundary}`)
  for await (const before of stream.until(mark)) void before
  for (let count = 0; ; count += 1) {
    if (await stream.isOver()) return
    // Nothing may stand between a boundary and the end of its line but blanks.
    if ((await stream.short(lineEnd, 16)).trim() !== '') throw new StoppedReading('unreadable')
    const named = namesIn(await stream.short(headersEnd, mostHeaderBytes))
    if (named === undefined || count >= mostParts) throw new StoppedReading('unreadable')
    yield { ...named, body: stream.until(mark) }
  }
}

function streamOf(next: () => Promise<Uint8Array | undefined>) {
  // The first boundary has no line before it: with this it looks like all others.
  let held: Buffer = lineEnd
  const more = async () => {
    const piece = await next()
    if (piece === undefined) throw new StoppedReading('unreadable')
    held = Buffer.concat([held, piece])
  }
  async function* until(mark: Buffer): AsyncGenerator<Buffer, void> {
    for (;;) {
      const at = held.indexOf(mark)
      const sure = at < 0 ? held.length - mark.length + 1 : at
      const found = held.subarray(0, Math.max(0, sure))
      held = held.subarray(at < 0 ? found.length : at + mark.length)
      if (found.length > 0) yield found
      if (at >= 0) return
      await more()
    }
  }
  /** What stands before an ending that must come soon. */
  const short = async (ending: Buffer, most: number): Promise<string> => {
    for (;;) {
      const at = held.indexOf(ending)
      if (at > most || (at < 0 && held.length > most + ending.length)) throw new StoppedReading('unreadable')
      if (at >= 0) {
        const text = held.toString('utf8', 0, at)
        held = held.subarray(at + ending.length)
        return text
      }
      await more()
    }
  }
  const isOver = async (): Promise<boolean> => {
    while (held.length < 2) await more()
    return held.toString('latin1', 0, 2) === '--'
  }
  return { until, short, isOver }
}

/** Browsers write a quotation mark or the end of a line in a name as %22, %0D and %0A. */
function namesIn(headers: string): Pick<Part, 'field' | 'fileName'> | undefined {
  const line = headers.split('\r\n').find((header) => /^content-disposition:\s*form-data\b/i.test(header))
  const field = /;\s*name="([^"]*)"/i.exec(line ?? '')?.[1]
  if (field === undefined) return undefined
  const fileName = /;\s*filename="([^"]*)"/i.exec(line ?? '')?.[1]
  return { field: plain(field), fileName: fileName === undefined ? undefined : plain(fileName) }
}

function plain(name: string): string {
  return name.replaceAll(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
