import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Doors } from '../../../platform/database/doors.ts'
import type { AssessmentOutcome, DecidablePurpose } from './assessment.ts'
import type { AuthorityKind } from './authority.ts'
import type { DecisionEnd } from './bestInterests.ts'

/** The tables of what somebody can decide and who decides for them; the notes on every column are in database/migrations/0022-capacity.sql. */
export type CapacityTables = {
  capacity_assessment: AssessmentRow & Doors
  authority: AuthorityRow & Doors
  best_interests_decision: DecisionRow & Doors
}

export type AssessmentRow = {
  network_id: string
  id: string
  person_id: string
  purpose: DecidablePurpose
  about_id: string | null
  recipient_organisation_id: OrganisationId | null
  decision_sealed: Buffer | null
  help_sealed: Buffer
  can_understand: boolean
  understand_sealed: Buffer | null
  can_retain: boolean
  retain_sealed: Buffer | null
  can_weigh: boolean
  weigh_sealed: Buffer | null
  can_communicate: boolean
  communicate_sealed: Buffer | null
  cause_sealed: Buffer | null
  outcome: AssessmentOutcome
  ask_again_on: Day | null
  assessed_by_sealed: Buffer | null
  assessed_on: Day
  made_by: string
  made_at: Date
  replaces_id: string | null
  over_at: Date | null
  told_at: Date | null
}

export type AuthorityRow = {
  network_id: string
  id: string
  person_id: string
  kind: AuthorityKind
  name_sealed: Buffer
  extent_sealed: Buffer | null
  trusted_person_id: string | null
  seen_how: 'paper' | 'online'
  seen_by: string
  seen_on: Day
  valid_from: Day
  valid_until: Day | null
  made_at: Date
  ended_at: Date | null
  ended_by: string | null
  version: number
}

export type DecisionRow = {
  network_id: string
  id: string
  person_id: string
  assessment_id: string
  is_for: boolean
  authority_id: string | null
  words_sealed: Buffer
  wishes_sealed: Buffer
  consulted_sealed: Buffer
  less_restrictive_sealed: Buffer
  decided_on: Day
  review_on: Day
  made_by: string
  made_at: Date
  over_at: Date | null
  over_because: DecisionEnd | null
  soon_told_at: Date | null
}
