/** What an audit entry says; who, where and when are taken from the work it belongs to. Ids and codes only, no personal words. */
export type AuditNote = {
  /** Module, thing, verb: `referral.person-linked-read`, `referral.withdraw`. */
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}
