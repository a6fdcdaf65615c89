/** Why something happened, as codes; the words people read are in words/reasons.ts, the same lists are constraints in the database. */
export const heldReasons = ['unconfirmed', 'many-from-one-address', 'many-to-one-contact', 'too-fast', 'hidden-field'] as const
export type HeldReason = (typeof heldReasons)[number]

export const expectedWaits = ['under-a-month', 'one-to-three-months', 'longer', 'not-known'] as const
export type ExpectedWait = (typeof expectedWaits)[number]

export const returnReasons = [
  'not-running',
  'not-right-for-them',
  'outside-our-area',
  'outside-our-ages',
  'cannot-meet-a-need',
  'could-not-reach-them',
  'something-else',
] as const
/** How an agreement to share ends: the person takes it back, or what was agreed for them is over. */
export type SharingEnd = 'agreement-taken-back' | 'agreement-ran-out'
/** What a group can say, and that nobody agrees any more that it knows of them. */
export type ReturnReason = (typeof returnReasons)[number] | SharingEnd

export const withdrawReasons = [
  'changed-my-mind',
  'found-something-else',
  'not-well-enough',
  'hard-to-get-there',
  'costs-too-much',
  'did-not-feel-welcome',
  'something-else',
  'not-said',
] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

export const closeReasons = [
  'asked-by-mistake',
  'not-a-real-request',
  'could-not-reach-them',
  'nothing-suitable',
  'did-not-start',
  'stopped-going',
  'moved-away',
  'died',
  'something-else',
] as const
export type CloseReason = (typeof closeReasons)[number]

/** What a human did about words that sounded like a crisis (H-07). */
export const crisisAnswers = ['spoke-with-them', 'told-emergency-help', 'told-safeguarding-lead', 'not-a-crisis'] as const
export type CrisisAnswer = (typeof crisisAnswers)[number]
