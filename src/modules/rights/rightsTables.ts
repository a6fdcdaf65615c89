import type { ErasureReason } from './erase/erasureStore.ts'
import type { Article6, Article9, Schedule1 } from './lawful-bases/lawfulBasis.ts'
import type { Concerned } from './lawful-bases/purposes.ts'
import type { RightsRequest } from './requests/request.ts'
import type { ProposalState, RetentionClass } from './retention/retention.ts'

/** The tables of this module as Kysely sees them; the notes on every column are in database/migrations, 0014 and 0021. */
export type RightsTables = {
  erasure: { network_id: string; person_id: string; at: Date; reason: ErasureReason; decided_by: string }
  rights_request: RequestRow
  rights_choice: { network_id: string; request_id: string; item: string; is_given: boolean; made_by: string; made_at: Date }
  rights_pack: PackRow
  amendment: AmendmentRow
  lawful_basis: BasisRow
  lawful_basis_confirmation: ConfirmationRow
  retention_rule: RuleRow
  retention_proposal: ProposalRow
  retention_member: { network_id: string; proposal_id: string; member_id: string; ended_at: Date }
  retention_person: { network_id: string; proposal_id: string; person_id: string; ended_at: Date }
}

export type RequestRow = {
  network_id: string
  id: string
  person_id: string
  referral_id: string | null
  place_id: string | null
  kind: RightsRequest['kind']
  state: RightsRequest['state']
  how: RightsRequest['how']
  words_sealed: Buffer | null
  asked_at: Date
  due_at: Date
  longer_because: string | null
  identity_how: string | null
  identity_by: string | null
  identity_at: Date | null
  settled_at: Date | null
  settled_by: string | null
  because: string | null
  answer_sealed: Buffer | null
  version: number
}

export type PackRow = {
  network_id: string
  id: string
  person_id: string
  pack_sealed: Buffer | null
  released_by: string
  released_at: Date
  expires_at: Date
  fetched_at: Date | null
  code_hash: Buffer | null
  code_at: Date | null
  tries: number
}

export type AmendmentRow = {
  network_id: string
  id: string
  person_id: string
  about_table: string
  about_column: string
  about_row_id: string
  words_sealed: Buffer
  is_agreed: boolean
  request_id: string | null
  made_by: string
  made_at: Date
}

export type BasisRow = {
  network_id: string
  purpose: string
  version: number
  article_6: Article6
  article_9: Article9 | null
  schedule_1: Schedule1 | null
  concerns: Concerned[]
  kept_as: string[]
  why_en: string
  why_cy: string | null
  because: string | null
  decided_by: string
  decided_at: Date
}

export type ConfirmationRow = {
  network_id: string
  purpose: string
  version: number
  how: string
  confirmed_by: string
  confirmed_at: Date
}

export type RuleRow = {
  network_id: string
  class: RetentionClass
  years: number
  counted_from: 'last-request-ended' | 'membership-ended'
  lawful_reason: string
  changed_by: string
  changed_at: Date
  version: number
}

export type ProposalRow = {
  network_id: string
  id: string
  class: RetentionClass
  years: number
  ended_before: Date
  people: number
  on_hold: number
  oldest_at: Date
  state: ProposalState
  made_at: Date
  first_by: string | null
  first_at: Date | null
  second_by: string | null
  second_at: Date | null
  refused_by: string | null
  refused_at: Date | null
  work_id: string | null
  erased: number
  kept: number
  ended_at: Date | null
  version: number
}
