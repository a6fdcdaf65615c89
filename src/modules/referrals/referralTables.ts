import type { Doors } from '../../platform/database/doors.ts'
import type { State } from './lifecycle.ts'
import type { NextStep } from './referral.ts'

/** The tables of this module as Kysely sees them; the notes on every column are in database/migrations/0006-referrals.sql, 0016-abuse.sql and 0024-referrers.sql. */
export type ReferralTables = {
  referral: ReferralRow & Doors
  referral_link: LinkRow
  referral_offer: OfferRow & Doors
  referral_flag: FlagRow & Doors
  contact_proof: ProofRow
  passed_on: PassedOnRow & Doors
}

export type ReferralRow = {
  network_id: string
  id: string
  reference: string
  person_id: string
  trusted_person_id: string | null
  activity_id: string
  organisation_id: string
  place_id: string | null
  route: 'self' | 'trusted-person' | 'referrer'
  came_from_id: string | null
  state: State
  owner_organisation_id: string | null
  next_step: NextStep | null
  due_at: Date | null
  held_because: string | null
  sent_at: Date | null
  reminded_at: Date | null
  offered_at: Date | null
  escalated_at: Date | null
  answered_at: Date | null
  expected_wait: string | null
  returned_because: string | null
  started_at: Date | null
  ended_at: Date | null
  ended_because: string | null
  rerouted_to_id: string | null
  why_sealed: Buffer | null
  answer_sealed: Buffer | null
  version: number
  made_at: Date
  changed_at: Date
  referrer_organisation_id: string | null
}

export type LinkRow = {
  network_id: string
  id: string
  referral_id: string
  purpose: 'person' | 'trusted' | 'provider' | 'confirm'
  token_hash: Buffer
  made_at: Date
  expires_at: Date
  ended_at: Date | null
}

export type OfferRow = {
  network_id: string
  id: string
  referral_id: string
  activity_id: string
  position: number
  offered_at: Date
  chosen_at: Date | null
}

export type FlagRow = {
  network_id: string
  id: string
  referral_id: string
  kind: 'crisis-words'
  raised_at: Date
  due_at: Date
  seen_at: Date | null
  seen_by: string | null
  did: string | null
}

export type ProofRow = {
  network_id: string
  holder: Buffer
  contact_index: Buffer
  proven_at: Date
}

export type PassedOnRow = {
  network_id: string
  id: string
  referral_id: string
  person_id: string
  organisation_id: string
  member_id: string
  activity_id: string
  called_sealed: Buffer
  made_at: Date
}
