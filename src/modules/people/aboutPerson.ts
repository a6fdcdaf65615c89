import { type AboutPerson, noise, noWords } from '../../platform/about-person/aboutPerson.ts'

const byPerson = [{ column: 'person_id', isIdOf: 'person' }] as const

/** The tables of this module as a person's copy and an erasure see them. What is left of somebody erased is that there was one. */
export const aboutPerson: readonly AboutPerson[] = [
  {
    table: 'person',
    found: [{ column: 'id', isIdOf: 'person' }],
    erasing: {
      name_sealed: noWords,
      name_index: noise,
      called_sealed: 'null',
      language: `'en'`,
      needs: `'{}'`,
      interpreter_sealed: 'null',
      needs_words_sealed: 'null',
      may_text: 'false',
      may_leave_voicemail: 'false',
      may_write: 'false',
      is_device_shared: 'false',
      is_neutral: 'true',
      safe_parts: `'{}'`,
      safe_words_sealed: 'null',
      version: 'version + 1',
    },
  },
  { table: 'person_contact', found: byPerson, erasing: 'removes' },
  { table: 'trusted_person', found: byPerson, erasing: { name_sealed: noWords, address_sealed: noWords } },
  // Their rows may only be added: what an erasure leaves of the words is sealed under a key that is gone.
  { table: 'capacity_assessment', found: byPerson, actors: ['made_by'], erasing: 'keeps' },
  { table: 'best_interests_decision', found: byPerson, withheldBecause: 'third-party', actors: ['made_by'], erasing: 'keeps' },
  { table: 'authority', found: byPerson, actors: ['seen_by', 'ended_by'], erasing: 'keeps' },
  // What was agreed and when it ended is how we show that we kept to it.
  { table: 'consent', found: byPerson, erasing: 'keeps' },
  { table: 'person_worker', found: byPerson, actors: ['given_by'], erasing: 'keeps' },
  {
    table: 'person_rule',
    found: byPerson,
    withheldBecause: 'staff',
    actors: ['made_by', 'ended_by'],
    erasing: { because_sealed: 'null' },
  },
  {
    table: 'possible_same_person',
    found: [
      { column: 'newer_person_id', isIdOf: 'person' },
      { column: 'older_person_id', isIdOf: 'person' },
    ],
    actors: ['settled_by'],
    erasing: 'removes',
  },
  { table: 'restriction', found: byPerson, actors: ['set_by', 'lifted_by'], erasing: { words_sealed: 'null' } },
  // That something is held for the police or an inquest may be what must not be told.
  { table: 'legal_hold', found: byPerson, withheldBecause: 'serious-harm', erasing: { words_sealed: 'null' } },
]
