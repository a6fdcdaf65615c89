import { randomUUID } from 'node:crypto'
import type { Field } from './readForms.ts'

/** Fills a form in the way somebody sensible would. */
export function fill(fields: readonly Field[], guard: string): readonly (readonly [name: string, value: string])[] {
  return fields.map(({ name, kind, choices, says }) => {
    if (name === '_guard') return [name, guard]
    if (name === '_once') return [name, randomUUID()]
    return [name, choices.find((choice) => choice !== '') ?? (says === '' ? sensible(name, kind) : says)]
  })
}

function sensible(name: string, kind: string): string {
  if (/mail/i.test(name) || kind === 'email') return 'bryn.fuzz@person.example'
  if (/phone|mobile|text/i.test(name) || kind === 'tel') return '01632 960 123'
  if (/postcode|near|where/i.test(name)) return 'QZ1 2AB'
  if (/url|link|address/i.test(name)) return 'https://group.example/feed.json'
  if (kind === 'number' || /day|month|year|code|age|minutes/i.test(name)) return '12'
  return 'Bryn the careful'
}
