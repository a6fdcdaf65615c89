import { isAlive, runningPostmaster } from './postmaster.ts'

const everyMilliseconds = 2_000

/**
 * Ends a stop that would never end. Somebody's SIGTERM has PostgreSQL wait politely until its clients have gone, letting nobody new
 * in; ours stay, so the house would be shut until a human came. The quick stop loses nothing, and whoever watches starts it again.
 * Answers how to stop looking.
 */
export function endHalfStops(cluster: string, pid: () => number): () => void {
  const timer = setInterval(async () => {
    const running = await runningPostmaster(cluster)
    if (running?.isStopping && running.pid === pid() && isAlive(running.pid)) process.kill(running.pid, 'SIGINT')
  }, everyMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
