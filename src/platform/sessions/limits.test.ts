import { describe, expect, it } from 'vitest'
import { isLive } from './limits.ts'

const at = (minutes: number) => new Date(minutes * 60_000)

describe('a session', () => {
  it('lives while it is used', () => expect(isLive({ madeAt: at(0), seenAt: at(700), endedAt: null }, at(719))).toBe(true))
  it('is over after twenty idle minutes', () => expect(isLive({ madeAt: at(0), seenAt: at(10), endedAt: null }, at(30))).toBe(false))
  it('is over after twelve hours', () => expect(isLive({ madeAt: at(0), seenAt: at(719), endedAt: null }, at(720))).toBe(false))
  it('is over once signed out', () => expect(isLive({ madeAt: at(0), seenAt: at(1), endedAt: at(1) }, at(1))).toBe(false))
})
