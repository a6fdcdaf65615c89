import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './readForm.ts'

const schema = z.object({
  name: z.string('Tell us what to call you').max(10, 'Use at most 10 letters'),
  needs: z.array(z.enum(['step-free', 'quiet'], 'Choose from the list')).default([]),
  note: z.string().optional(),
})

describe('reading a form', () => {
  it('takes what was typed, trimmed, and every value of a list', () => {
    expect(readForm(schema, { name: [' Nia '], needs: ['quiet', 'step-free'], note: ['  '] })).toEqual({
      ok: true,
      value: { name: 'Nia', needs: ['quiet', 'step-free'] },
    })
  })
  it('says a blank field in the words the form chose, beside the right field', () => {
    expect(readForm(schema, { name: ['  '], needs: ['loud'] })).toEqual({
      ok: false,
      reason: { name: 'Tell us what to call you', needs: 'Choose from the list' },
    })
  })
  it('takes one value of a field that is not a list, however many are sent', () => {
    expect(readForm(schema, { name: ['Nia', 'Eve'] })).toMatchObject({ ok: true, value: { name: 'Nia' } })
  })
  it('ignores what nobody asked', () => {
    expect(readForm(schema, { name: ['Nia'], role: ['admin'], __proto__: ['x'] })).toEqual({ ok: true, value: { name: 'Nia', needs: [] } })
  })
})
