import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'

const byPerson = [{ column: 'person_id', isIdOf: 'person' }] as const

/** The tables of this module as a person's copy and an erasure see them: that somebody used their rights stays, in no words. */
export const aboutPerson: readonly AboutPerson[] = [
  {
    table: 'rights_request',
    found: byPerson,
    actors: ['identity_by', 'settled_by'],
    erasing: { words_sealed: 'null', answer_sealed: 'null' },
  },
  { table: 'rights_choice', found: [{ column: 'request_id', isIdOf: 'rights_request' }], rowId: 'item', erasing: 'keeps' },
  { table: 'rights_pack', found: byPerson, actors: ['released_by'], erasing: { pack_sealed: 'null', code_hash: 'null' } },
  // Sealed under the person's key and never to be changed: with the key gone the words are.
  { table: 'amendment', found: byPerson, actors: ['made_by'], erasing: 'keeps' },
  { table: 'erasure', found: byPerson, rowId: 'at', actors: ['decided_by'], erasing: 'keeps' },
  { table: 'retention_person', found: byPerson, rowId: 'person_id', erasing: 'keeps' },
]
