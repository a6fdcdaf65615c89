import type { Kysely } from 'kysely'
import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { AuditNote } from '../audit/note.ts'
import type { OutgoingMessage } from '../messages/message.ts'

/** What happened, past tense, versioned: `referral.sent` 1. Never holds personal data in clear: ids and codes only. */
export type DomainEvent = {
  readonly kind: string
  readonly version: number
  readonly subjectId: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A job to be done after this transaction commits; it exists only if the transaction does. */
export type JobRequest = {
  readonly job: string
  readonly details: Readonly<Record<string, unknown>>
  readonly notBefore?: Date
  /** Two requests of one job with the same key while one waits are one job. */
  readonly onlyOnce?: string
}

/**
 * One transaction in the name of one actor in one network. Rows are written as the work goes; the events, audit
 * notes, messages and jobs that belong to them are collected and written together just before the commit,
 * so that none exists without the others.
 */
export type Work = {
  /** The transaction, untyped: a module narrows it to its own tables with `tablesOf<ItsTables>(work)`. */
  readonly sql: Kysely<unknown>
  readonly networkId: NetworkId
  readonly actor: Actor
  /** The moment of this work by the clock of the app, the same for everything it writes. */
  readonly at: Date
  readonly newId: <Kind extends string>() => Id<Kind>
  /**
   * The same transaction seen with another's eyes for a while: the software reads where a message must go, which whoever
   * caused it may not see. Await it alone: what is asked meanwhile by the outer work is a fault. Audit and events keep the outer actor.
   */
  readonly inNameOf: <T>(actor: Actor, run: (work: Work) => Promise<T>) => Promise<T>
  readonly records: (note: AuditNote) => void
  readonly happened: (event: DomainEvent) => void
  readonly send: (message: OutgoingMessage) => void
  readonly later: (job: JobRequest) => void
}

/** The same transaction seen with one module's tables only. */
export function tablesOf<Tables>(work: Pick<Work, 'sql'>): Kysely<Tables> {
  return work.sql as Kysely<Tables>
}
