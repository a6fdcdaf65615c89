import type { Said } from './said.ts'

/** An activity as a reader found it, whatever the format: every value as it was said, nothing cleaned, nothing believed. */
export type RawActivity = {
  readonly id: Said
  readonly organisation: RawOrganisation | undefined
  readonly programme: Said
  readonly name: Said
  readonly summary: Said
  /** Joined to one text; those with a label begin a paragraph with it. */
  readonly description: readonly Labelled[]
  readonly status: Said
  readonly website: Said
  /** In order of preference: the first that is usable is taken. */
  readonly emails: readonly Said[]
  readonly phones: readonly Said[]
  readonly contactNames: readonly Said[]
  readonly delivery: readonly Said[]
  readonly joining: readonly Said[]
  readonly locations: readonly RawLocation[]
  readonly schedules: readonly RawSchedule[]
  /** Days that differ for the whole activity, such as a holiday. */
  readonly exceptions: readonly RawException[]
  readonly ages: readonly RawAges[]
  readonly eligibility: readonly Said[]
  readonly areas: readonly Said[]
  readonly costs: readonly RawCost[]
  readonly languages: readonly Said[]
  readonly access: readonly Said[]
  readonly terms: readonly Said[]
  /** Themes of our own, as a CSV made for us may name them. */
  readonly themes: readonly Said[]
  readonly isSensitive: Said
  readonly checkedOn: Said
}

export type Labelled = { readonly label?: string; readonly said: Said }

export type RawOrganisation = {
  readonly at: string
  readonly id: Said
  readonly name: Said
  readonly description: Said
  readonly website: Said
  readonly email: Said
  readonly phones: readonly Said[]
  readonly charityNumber: Said
  readonly companyNumber: Said
}

export type RawLocation = {
  readonly at: string
  readonly id: Said
  readonly name: Said
  readonly lines: readonly Said[]
  readonly town: Said
  readonly postcode: Said
  readonly latitude: Said
  readonly longitude: Said
  /** Says `virtual` for a place that is only a web meeting. */
  readonly kind: Said
}

export type RawSchedule = {
  readonly at: string
  readonly rule: Said
  readonly every: Said
  readonly interval: Said
  readonly weekdays: Said
  readonly monthDays: Said
  readonly count: Said
  readonly starts: Said
  readonly ends: Said
  readonly opens: Said
  readonly closes: Said
  readonly words: readonly Said[]
  readonly bankHolidays: Said
}

export type RawException = { readonly at: string; readonly from: Said; readonly until: Said; readonly isClosed: Said }
export type RawAges = { readonly minimum: Said; readonly maximum: Said }
export type RawCost = { readonly at: string; readonly amount: Said; readonly currency: Said; readonly words: readonly Said[] }

/** What a value that a format does not have looks like. */
export const unsaid: Said = { value: undefined, at: '' }
