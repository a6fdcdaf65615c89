const minute = 60_000

export const sessionLimits = {
  /** Staff screens show people's stories: a desk left for twenty minutes is a desk left. */
  idle: 20 * minute,
  /** Longer than any working day; whoever is still here signs in again. */
  absolute: 12 * 60 * minute,
  /** A session's last use is written at most this often, so that reading a page is not also a write. */
  touchEvery: minute,
} as const

export type SessionTimes = { readonly madeAt: Date; readonly seenAt: Date; readonly endedAt: Date | null }

/**
 * True while a session may still be used.
 *
 * @example
 * const at = new Date(0)
 * isLive({ madeAt: at, seenAt: at, endedAt: null }, new Date(19 * 60_000)) // => true
 */
export function isLive({ madeAt, seenAt, endedAt }: SessionTimes, now: Date): boolean {
  const idle = now.getTime() - seenAt.getTime()
  const age = now.getTime() - madeAt.getTime()
  return endedAt === null && idle < sessionLimits.idle && age < sessionLimits.absolute
}
