import type { LawfulBasis } from './lawfulBasis.ts'

export type Concerned = 'people' | 'members' | 'groups'

/** What the product holds something for: facts of the software, which a release changes. Why it may is the controller's to decide. */
export type Purpose = {
  readonly concerns: readonly Concerned[]
  /** Retention classes, as docs/privacy/retention.md lists them. */
  readonly keptAs: readonly string[]
  /** Where it is held; `everywhere` is a copy of all of it. A table is in one purpose only, its main one. */
  readonly tables: readonly string[] | 'everywhere'
  /** Whether something of a special category is held, such as health; the notes on the columns say the same. */
  readonly isSpecial: boolean
  /** What holds until the controller decides: the usual answer of a public body. */
  readonly first: LawfulBasis
}

const directCare = { article6: 'public-task', article9: 'health-or-social-care', schedule1: 2 } as const
const ownTask = { article6: 'public-task' } as const

export const purposes = {
  asking: {
    concerns: ['people', 'groups'],
    keptAs: ['person', 'draft'],
    tables: ['person', 'person_contact', 'trusted_person', 'consent', 'possible_same_person', 'draft'],
    isSpecial: true,
    first: directCare,
  },
  'following-up': {
    concerns: ['people', 'groups', 'members'],
    keptAs: ['referral', 'record'],
    tables: ['referral', 'referral_link', 'referral_offer', 'event'],
    isSpecial: true,
    first: directCare,
  },
  working: {
    concerns: ['people', 'members'],
    keptAs: ['person', 'member'],
    tables: ['person_worker', 'person_rule', 'person_wish', 'hand_over', 'broken_glass', 'look_withholding'],
    isSpecial: true,
    first: directCare,
  },
  'passing-on': {
    concerns: ['people', 'members'],
    keptAs: ['referral'],
    tables: ['passed_on'],
    isSpecial: false,
    first: ownTask,
  },
  deciding: {
    concerns: ['people'],
    keptAs: ['person'],
    tables: ['capacity_assessment', 'best_interests_decision', 'authority'],
    isSpecial: true,
    first: directCare,
  },
  approaches: {
    concerns: ['people', 'members'],
    keptAs: ['record', 'person', 'member'],
    tables: ['approach', 'approach_person'],
    isSpecial: false,
    first: ownTask,
  },
  safety: {
    concerns: ['people'],
    keptAs: ['referral'],
    tables: ['referral_flag'],
    isSpecial: true,
    first: { article6: 'public-task', article9: 'substantial-public-interest', schedule1: 18 },
  },
  'contact-proof': { concerns: ['people'], keptAs: ['session'], tables: ['contact_proof'], isSpecial: false, first: ownTask },
  messages: { concerns: ['people', 'groups', 'members'], keptAs: ['message'], tables: ['message'], isSpecial: true, first: directCare },
  finding: { concerns: ['people'], keptAs: ['directory'], tables: ['unmet_need', 'wrong_report'], isSpecial: false, first: ownTask },
  accounts: {
    concerns: ['members'],
    keptAs: ['member', 'session'],
    tables: [
      'member',
      'member_role',
      'member_identity',
      'identity_attempt',
      'issued_session',
      'session',
      'sign_in',
      'second_step',
      'second_step_recovery',
      'second_step_recovery_answer',
      'invitation',
      'conduct_acceptance',
      'organisation_verification',
    ],
    isSpecial: false,
    first: ownTask,
  },
  watching: {
    concerns: ['people', 'members'],
    keptAs: ['audit', 'draft', 'member'],
    tables: ['audit_entry', 'member_reading', 'look_alarm', 'looks_naming', 'export_request', 'canary'],
    isSpecial: false,
    first: ownTask,
  },
  rights: {
    concerns: ['people'],
    keptAs: ['record', 'person', 'message'],
    tables: [
      'rights_request',
      'rights_choice',
      'rights_pack',
      'amendment',
      'restriction',
      'legal_hold',
      'erasure',
      'retention_person',
      'person_key',
    ],
    isSpecial: true,
    first: { article6: 'legal-obligation', article9: 'legal-claims' },
  },
  backups: { concerns: ['people', 'groups', 'members'], keptAs: ['record'], tables: 'everywhere', isSpecial: true, first: directCare },
} as const satisfies Readonly<Record<string, Purpose>>

export type PurposeName = keyof typeof purposes
export const purposeNames = Object.keys(purposes) as readonly PurposeName[]

export function isPurpose(typed: string): typed is PurposeName {
  return Object.hasOwn(purposes, typed)
}

/** What a table is held for. */
export function purposeOf(table: string): PurposeName | undefined {
  return purposeNames.find((name) => (purposes[name].tables as readonly string[] | 'everywhere').includes(table) && name !== 'backups')
}
