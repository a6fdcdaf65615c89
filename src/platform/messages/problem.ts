/** Why a message did not arrive, without the address: the code is kept and shown, the words are chosen on the page. */
export const problems = [
  'address-refused', // the other side knows no such address
  'message-refused', // it would not take this message
  'server-busy', // it asked us to come back later
  'server-away', // it could not be reached
  'login-refused', // our own mail server did not let us in
  'gave-up', // two days of trying
  'no-mail-set-up', // SMTP_URL is not set
  'no-text-provider', // nobody sends texts for us yet
  'not-allowed', // something about the person forbids it: they asked us to stop, or took back what they agreed
  'taken-back', // what it rested on was taken back before it was sent
  'unreadable', // the seal is broken or its key destroyed
] as const
export type Problem = (typeof problems)[number]

/** What to do with a try that did not work. */
export type Failure = { readonly problem: Problem; readonly isForGood: boolean }

type MailFault = { readonly responseCode?: unknown; readonly code?: unknown; readonly command?: unknown }

/**
 * Reads what nodemailer threw. RFC 5321 §4.2.1: 4xx may work later, 5xx never will. A refused login is ours to put right,
 * so the person's message waits for it.
 */
export function failureOf(thrown: unknown): Failure {
  const fault: MailFault = typeof thrown === 'object' && thrown !== null ? thrown : {}
  if (fault.code === 'EAUTH' || fault.code === 'ENOAUTH' || fault.code === 'EOAUTH2') return { problem: 'login-refused', isForGood: false }
  const reply = typeof fault.responseCode === 'number' ? fault.responseCode : undefined
  if (reply !== undefined && reply >= 500)
    return { problem: isAboutAddress(fault) ? 'address-refused' : 'message-refused', isForGood: true }
  if (reply !== undefined && reply >= 400) return { problem: 'server-busy', isForGood: false }
  if (fault.code === 'EENVELOPE') return { problem: 'address-refused', isForGood: true }
  return { problem: 'server-away', isForGood: false }
}

function isAboutAddress(fault: MailFault): boolean {
  return fault.code === 'EENVELOPE' || fault.command === 'RCPT TO'
}

const minute = 60_000
const hour = 60 * minute
/** Waits before the second try, the third and so on; the last one is kept to. */
const waits = [minute, 5 * minute, 15 * minute, hour, 2 * hour, 4 * hour] as const
const patience = 48 * hour

/**
 * When to try again after so many tries; undefined once two days have passed since it was written.
 *
 * @example
 * nextTry({ attempts: 1, madeAt: new Date(0), now: new Date(0) })?.getTime() // => 60000
 */
export function nextTry({
  attempts,
  madeAt,
  now,
}: {
  readonly attempts: number
  readonly madeAt: Date
  readonly now: Date
}): Date | undefined {
  const wait = waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 4 * hour
  const at = new Date(now.getTime() + wait)
  return at.getTime() - madeAt.getTime() > patience ? undefined : at
}
