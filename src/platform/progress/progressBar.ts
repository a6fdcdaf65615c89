/** How far something is, shown to whoever waits at the terminal. */
export type ProgressBar = {
  readonly at: (done: number, total: number | undefined, saying?: string) => void
  /** Leaves the last state standing and ends the line. */
  readonly end: (saying?: string) => void
}

type Stream = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown }

const cells = 24
const plainEvery = 2000

/** A bar that redraws itself on a terminal; in a log file, a plain line every two seconds; with `isQuiet`, nothing. */
export function progressBar(
  what: string,
  wishes: { readonly stream?: Stream; readonly isQuiet?: boolean; readonly now?: () => number } = {},
): ProgressBar {
  const { stream = process.stderr, isQuiet = false, now = Date.now } = wishes
  let shownAt = now()
  let isOpen = false
  const show = (line: string): void => {
    shownAt = now()
    if (stream.isTTY !== true) stream.write(`${line}\n`)
    else stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    isOpen = stream.isTTY === true
  }
  return {
    at: (done, total, saying) => {
      const isDue = now() - shownAt >= (stream.isTTY === true ? 80 : plainEvery)
      if (!isQuiet && (isDue || (stream.isTTY === true && done === total))) show(lineFor(what, done, total, saying, stream.isTTY === true))
    },
    end: (saying) => {
      if (isQuiet) return
      if (saying !== undefined) show(`${what}: ${saying}`)
      if (isOpen) stream.write('\n')
    },
  }
}

function lineFor(what: string, done: number, total: number | undefined, saying: string | undefined, isDrawn: boolean): string {
  const words = saying === undefined ? '' : ` ${saying}`
  if (total === undefined || total === 0) return `${what}: ${done}${words}`
  const share = Math.min(1, done / total)
  const bar = isDrawn ? ` ${'█'.repeat(Math.round(share * cells))}${'░'.repeat(cells - Math.round(share * cells))}` : ''
  return `${what}:${bar} ${Math.floor(share * 100)} % (${done} of ${total})${words}`
}
