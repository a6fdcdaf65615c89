/** Why a body is not read to its end. */
export type NotRead = 'too-large' | 'unreadable' | 'not-ours'

/** Stops the reading of a body from deep inside its streams; caught where the reading began. */
export class StoppedReading extends Error {
  readonly why: NotRead
  constructor(why: NotRead) {
    super(`The body was not read: ${why}`)
    this.name = 'StoppedReading'
    this.why = why
  }
}

/** A body, piece by piece. */
export type Pieces = {
  /** The next piece; undefined at the end. Stops at the size or the time that is too much. */
  readonly next: () => Promise<Uint8Array | undefined>
  /** Lets the rest go by unread, so that the browser gets to hear the answer instead of a broken connection. */
  readonly letGoBy: (most: number) => Promise<void>
  readonly close: () => void
}

/** Opens a body for reading: a length that was not declared truly, or a sender that stalls, cannot hold us up. */
export function piecesOf(request: Request, { most, withinSeconds }: { readonly most: number; readonly withinSeconds: number }): Pieces {
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader()
  let size = 0
  let isLate = false
  const clock = setTimeout(() => {
    isLate = true
    reader?.cancel().catch(() => undefined)
  }, withinSeconds * 1000)
  const read = async () => {
    const piece = await reader?.read().catch(() => 'broken-off' as const)
    if (piece === 'broken-off' || isLate) throw new StoppedReading('unreadable')
    size += piece?.value?.length ?? 0
    return piece?.value
  }
  return {
    next: async () => {
      const piece = await read()
      if (size > most) throw new StoppedReading('too-large')
      return piece
    },
    letGoBy: async (atMost) => {
      while (size < atMost && (await read().catch(() => undefined)) !== undefined);
    },
    close: () => clearTimeout(clock),
  }
}
