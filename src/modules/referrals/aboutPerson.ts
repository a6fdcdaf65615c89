import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'

const byReferral = [{ column: 'referral_id', isIdOf: 'referral' }] as const

/** The tables of this module as a person's copy and an erasure see them. The bare course of a referral stays for the figures. */
export const aboutPerson: readonly AboutPerson[] = [
  {
    table: 'referral',
    found: [{ column: 'person_id', isIdOf: 'person' }],
    withheldBecause: 'prevents-abuse',
    erasing: { why_sealed: 'null', answer_sealed: 'null' },
  },
  { table: 'referral_link', found: byReferral, erasing: 'removes' },
  { table: 'referral_offer', found: byReferral, erasing: 'keeps' },
  { table: 'referral_flag', found: byReferral, withheldBecause: 'serious-harm', actors: ['seen_by'], erasing: 'keeps' },
  { table: 'passed_on', found: [{ column: 'person_id', isIdOf: 'person' }], withheldBecause: 'staff', erasing: 'removes' },
  { table: 'canary', found: byReferral, rowId: 'person_id', withheldBecause: 'prevents-abuse', erasing: 'keeps' },
]
