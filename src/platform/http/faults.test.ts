import { describe, expect, it } from 'vitest'
import { Fault, faultCode, isDatabaseAway, reportOf } from './faults.ts'

const where = { code: 'ABCD2345', method: 'POST', route: '/r/:token', at: new Date(0) }

describe('what is logged about a fault', () => {
  it('never quotes what somebody typed, which a database’s message can hold', () => {
    const thrown = Object.assign(new Error('duplicate key: (email)=(nia@merrow.example)'), {
      code: '23505',
      constraint: 'member_email',
      detail: 'nia@merrow.example',
    })
    const line = JSON.stringify(reportOf(thrown, where))
    expect(line).not.toContain('nia@merrow.example')
    expect(JSON.parse(line)).toMatchObject({
      code: 'ABCD2345',
      route: '/r/:token',
      database: { code: '23505', constraint: 'member_email' },
    })
  })
  it('does not quote it from a cause either', () => {
    const thrown = new Fault('The letter could not be read', { cause: new SyntaxError('Unexpected "Nia lives at" in JSON') })
    expect(JSON.stringify(reportOf(thrown, where))).not.toContain('Nia')
  })
  it('says where in the code it happened', () => expect(reportOf(new Fault('x'), where).stack[0]).toMatch(/^at .*faults\.test/))
})

describe('a database that is away', () => {
  it.each([
    Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    Object.assign(new Error(), { code: '57P01' }),
    Object.assign(new Error(), { code: 'ENOENT', syscall: 'connect' }),
    new Error('Connection terminated unexpectedly'),
    new Error('x', { cause: Object.assign(new Error(), { code: '08006' }) }),
  ])('is known by %o', (error) => expect(isDatabaseAway(error)).toBe(true))
  it('is not every fault: a missing file of ours or a broken constraint is ours to mend', () => {
    expect(isDatabaseAway(Object.assign(new Error(), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
    expect(isDatabaseAway(Object.assign(new Error(), { code: '23505' }))).toBe(false)
  })
})

it('a fault’s code can be read out without mistakes', () => expect(faultCode()).toMatch(/^[A-HJKMNP-TV-Z2-9]{8}$/))
