import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'

/** The tables of this module as a person's copy and an erasure see them. That somebody was written to shows that we kept to fourteen days. */
export const aboutPerson: readonly AboutPerson[] = [
  { table: 'approach_person', found: [{ column: 'person_id', isIdOf: 'person' }], erasing: 'keeps' },
]
