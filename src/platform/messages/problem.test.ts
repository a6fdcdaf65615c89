import { describe, expect, it } from 'vitest'
import { failureOf, nextTry } from './problem.ts'

describe('what a mail server’s answer means', () => {
  it.each([
    [{ responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' }, 'address-refused', true],
    [{ responseCode: 554, command: 'DATA', code: 'EMESSAGE' }, 'message-refused', true],
    [{ responseCode: 451, command: 'DATA', code: 'EMESSAGE' }, 'server-busy', false],
    [{ responseCode: 450, command: 'RCPT TO', code: 'EENVELOPE' }, 'server-busy', false],
    [{ responseCode: 535, code: 'EAUTH' }, 'login-refused', false],
    [{ code: 'ECONNECTION' }, 'server-away', false],
    [{ code: 'ETIMEDOUT' }, 'server-away', false],
    [{ code: 'EENVELOPE' }, 'address-refused', true],
    ['something odd', 'server-away', false],
    [undefined, 'server-away', false],
  ] as const)('%j', (thrown, problem, isForGood) => {
    expect(failureOf(thrown)).toEqual({ problem, isForGood })
  })
})

describe('when to try again', () => {
  const madeAt = new Date('2026-11-16T09:00:00Z')
  it('waits longer each time, and never beyond two days from the start', () => {
    const waits: number[] = []
    let now = madeAt
    for (let attempts = 1; ; attempts += 1) {
      const next = nextTry({ attempts, madeAt, now })
      if (next === undefined) break
      waits.push((next.getTime() - now.getTime()) / 60_000)
      now = next
    }
    expect(waits.slice(0, 7)).toEqual([1, 5, 15, 60, 120, 240, 240])
    const total = waits.reduce((sum, wait) => sum + wait, 0)
    expect(total).toBeGreaterThan(44 * 60)
    expect(total).toBeLessThanOrEqual(48 * 60)
  })
})
