import type { Language } from '../../kernel/language.ts'
import type { Doors } from '../../platform/database/doors.ts'
import type { AgreementPurpose, WithdrawnHow } from './agreements/agreement.ts'
import type { Relation } from './person.ts'

/** The tables of this module as Kysely sees them; the notes on every column are in database/migrations/0004-people.sql, 0020-consents.sql and 0022-capacity.sql. */
export type PeopleTables = {
  person: PersonRow & Doors
  person_contact: ContactRow & Doors
  trusted_person: TrustedPersonRow & Doors
  consent: ConsentRow & Doors
  possible_same_person: PossibleSameRow
}

export type PersonRow = {
  network_id: string
  id: string
  name_sealed: Buffer
  name_index: Buffer
  called_sealed: Buffer | null
  language: 'en' | 'cy'
  needs: string[]
  interpreter_sealed: Buffer | null
  needs_words_sealed: Buffer | null
  may_text: boolean
  may_leave_voicemail: boolean
  may_write: boolean
  is_device_shared: boolean
  is_neutral: boolean
  safe_parts: string[]
  safe_words_sealed: Buffer | null
  same_as_person_id: string | null
  version: number
  made_at: Date
  changed_at: Date
}

export type ContactRow = {
  network_id: string
  id: string
  person_id: string
  channel: 'email' | 'phone' | 'post'
  address_sealed: Buffer
  address_index: Buffer
  is_first: boolean
  made_at: Date
  ended_at: Date | null
}

export type TrustedPersonRow = {
  network_id: string
  id: string
  person_id: string
  name_sealed: Buffer
  relation: Relation
  channel: 'email' | 'phone'
  address_sealed: Buffer
  is_reached_instead: boolean
  person_agreed_at: Date
  made_at: Date
  expires_at: Date | null
  paused_at: Date | null
  ended_at: Date | null
  may: string[]
}

export type ConsentRow = {
  network_id: string
  id: string
  person_id: string
  purpose: AgreementPurpose
  recipient_organisation_id: string | null
  about_id: string
  shares: string[]
  wording: string
  language: Language | null
  given_by: 'person' | 'trusted-person' | 'best-interests' | 'attorney'
  decision_id: string | null
  how: 'web-form' | 'private-link' | 'phone' | 'in-person'
  given_at: Date
  expires_at: Date
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_how: WithdrawnHow | null
}

export type PossibleSameRow = {
  network_id: string
  id: string
  newer_person_id: string
  older_person_id: string
  matched: string[]
  state: 'open' | 'same' | 'different'
  noticed_at: Date
  due_at: Date
  settled_at: Date | null
  settled_by: string | null
  version: number
}
