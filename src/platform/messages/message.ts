import type { Language } from '../../kernel/language.ts'

/** How a message travels. `phone-call` is a task for a human: it is never sent by software, it is listed for someone to do. */
export type Channel = 'email' | 'text' | 'post' | 'phone-call'

/** A message as a module hands it over; address and words are sealed at rest and purged after seven days. */
export type OutgoingMessage = {
  readonly channel: Channel
  readonly to: string
  readonly language: Language
  /** Names the template for counting and tests, such as `referral.provider-asked`. */
  readonly template: string
  readonly subject: string
  /** Plain text, already in the reader's language, with full readable links and no personal data in them. */
  readonly body: string
  /** What it is about, for the list of messages that could not be delivered. */
  readonly subjectKind: string
  readonly subjectId: string
  /** Whom its words tell of: they are sealed under that person's own key, and nothing goes out that the person's limits forbid. */
  readonly personId?: string
  readonly notBefore?: Date
  /** True when the person asked that nothing on the outside says who writes: subject and sender then name no service. */
  readonly neutral?: boolean
}
