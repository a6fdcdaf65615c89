/** What a step of stopping may take at most. */
export const drainMilliseconds = 25_000

/**
 * Calls `stop` at the first SIGINT or SIGTERM, or when the program that started us is gone. Ctrl-C reaches us twice (from the terminal and from npm), so a second signal
 * counts only after a moment: then the process ends at once, and the database recovers by itself.
 */
export function whenAskedToStop(stop: (signal: string) => Promise<void>): void {
  let askedAt: number | undefined
  const asked = (signal: string): void => {
    if (askedAt === undefined) {
      askedAt = Date.now()
      stop(signal).then(
        () => process.exit(0),
        (fault: unknown) => {
          console.error(fault instanceof Error ? fault.message : String(fault))
          process.exit(1)
        },
      )
    } else if (Date.now() - askedAt > 1500) process.exit(130)
  }
  process.on('SIGINT', asked).on('SIGTERM', asked)
  process.once('disconnect', () => asked('npm start has ended'))
}
