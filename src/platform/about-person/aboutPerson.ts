/** Why something is left out of the copy a person gets; the law behind each is in the copy's words. */
export type WhyWithheld = 'third-party' | 'staff' | 'serious-harm' | 'prevents-abuse'

/** A column that holds the id of a person, or of a row of another table that leads to one. */
export type Leads = { readonly column: string; readonly isIdOf: string; readonly isText?: true }

/**
 * How one table is about people: which of its columns lead to a person, what is withheld from the person's copy and why, and what
 * an erasure does to its rows. Which columns are given is said by their notes in the migrations, and nowhere else. A table that
 * leads to a person and is in no module's `aboutPerson` fails test/house/aboutPerson.
 *
 * @example
 * { table: 'person_contact', found: [{ column: 'person_id', isIdOf: 'person' }], erasing: 'removes' }
 */
export type AboutPerson = {
  readonly table: string
  /** Any of them will do. */
  readonly found: readonly Leads[]
  /** The column its rows are sealed under and shown in the order of; `id` unless said. */
  readonly rowId?: string
  /** Why the columns whose notes say `withhold` are withheld; third-party unless said. */
  readonly withheldBecause?: WhyWithheld
  /** Rows withheld whole, by how a column of theirs begins. */
  readonly hides?: { readonly column: string; readonly beginnings: readonly string[]; readonly because: WhyWithheld }
  /** Columns that say who did it, as kind:id: a member's name is withheld, what they were is told. */
  readonly actors?: readonly string[]
  /** `keeps` leaves the row for the counts, `removes` deletes it; else what each column becomes, as SQL written here in the code. */
  readonly erasing: 'keeps' | 'removes' | Readonly<Record<string, string>>
}

/** In place of sealed words in a column that may not be null. */
export const noWords = `''::bytea`
/** In place of a blind index: finds nothing, equals nothing. */
export const noise = `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`

/** Whatever in the platform's own tables is about people. */
const platformAboutPerson: readonly AboutPerson[] = [
  { table: 'person_key', found: [{ column: 'person_id', isIdOf: 'person' }], rowId: 'person_id', erasing: 'keeps' },
  {
    table: 'message',
    found: [
      { column: 'subject_id', isIdOf: 'person' },
      { column: 'subject_id', isIdOf: 'referral' },
      { column: 'subject_id', isIdOf: 'rights_request' },
    ],
    erasing: {
      to_sealed: 'null',
      words_sealed: 'null',
      state: `case when state in ('queued', 'to-do', 'failed') then 'done' else state end`,
      settled_at: 'coalesce(settled_at, clock_timestamp())',
    },
  },
  {
    table: 'event',
    found: [
      { column: 'subject_id', isIdOf: 'person' },
      { column: 'subject_id', isIdOf: 'referral' },
    ],
    actors: ['actor'],
    hides: {
      column: 'kind',
      beginnings: ['referral.crisis', 'concern.', 'safeguarding.', 'person.legal-hold'],
      because: 'serious-harm',
    },
    erasing: 'keeps',
  },
  {
    table: 'audit_entry',
    found: [
      { column: 'subject_id', isIdOf: 'person', isText: true },
      { column: 'subject_id', isIdOf: 'referral', isText: true },
    ],
    rowId: 'position',
    actors: ['actor'],
    hides: {
      column: 'action',
      beginnings: ['referral.flag', 'concern.', 'safeguarding.', 'rights.hold', 'person.exclusion'],
      because: 'serious-harm',
    },
    erasing: 'keeps',
  },
]

/** All that is declared: what people told us first, the platform's own records of it last, as a copy shows them. */
export function mappingOf(modules: readonly { readonly aboutPerson?: readonly AboutPerson[] }[]): readonly AboutPerson[] {
  return [...modules.flatMap(({ aboutPerson = [] }) => aboutPerson), ...platformAboutPerson]
}
