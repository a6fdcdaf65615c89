import type { Day } from '../../kernel/day.ts'
import type { Doors } from '../../platform/database/doors.ts'

/** The tables of this module as Kysely sees them; the notes on every column are in database/migrations/0023-agreements.sql. */
export type ApproachTables = {
  approach: ApproachRow
  approach_person: ApproachPersonRow & Doors
}

export type ApproachRow = {
  network_id: string
  id: string
  kind: 'activity' | 'research'
  activity_id: string | null
  place_id: string | null
  title: string | null
  words: string | null
  ethics_reference: string | null
  contact: string | null
  closes_on: Day | null
  is_for_one: boolean
  people: number
  asked_by: string
  asked_at: Date
  answer: 'approved' | 'refused' | null
  answered_by: string | null
  answered_at: Date | null
  sent_at: Date | null
  sent: number | null
  version: number
}

type ApproachPersonRow = {
  network_id: string
  id: string
  approach_id: string
  person_id: string
  made_at: Date
}
