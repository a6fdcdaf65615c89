import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'

const byPerson = [{ column: 'person_id', isIdOf: 'person' }] as const

/** The tables of this module as a person's copy and an erasure see them. */
export const aboutPerson: readonly AboutPerson[] = [
  {
    table: 'broken_glass',
    found: byPerson,
    withheldBecause: 'staff',
    actors: ['seen_by'],
    erasing: { because_sealed: `''::bytea`, note_sealed: 'null' },
  },
  {
    table: 'look_withholding',
    found: byPerson,
    withheldBecause: 'serious-harm',
    actors: ['set_by', 'lifted_by'],
    erasing: { because_sealed: `''::bytea` },
  },
  {
    table: 'person_wish',
    found: byPerson,
    withheldBecause: 'staff',
    actors: ['settled_by'],
    erasing: { words_sealed: `''::bytea`, hidden_from: `'{}'` },
  },
]
