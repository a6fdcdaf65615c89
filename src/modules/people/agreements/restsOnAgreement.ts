import type { OwnPurpose } from './agreement.ts'

/** The messages that rest on what somebody agreed with us, by template: they stop with it. */
export const restsOnAgreement = {
  'contact-me-about': 'approach.activity',
  'research-contact': 'approach.research',
} as const satisfies Readonly<Record<OwnPurpose, string>>
