import { type Canonical, canonicalOf, shardOf } from '../audit/canonical.ts'
import type { AuditNote } from '../audit/note.ts'
import type { Vault } from '../crypto/vault.ts'
import { sealMessage } from '../messages/envelope.ts'
import type { OutgoingMessage } from '../messages/message.ts'
import { actorName } from './actorName.ts'
import type { DomainEvent, JobRequest, Work } from './work.ts'

/** What belongs to the rows of one transaction, collected while it runs. */
export type Belongings = {
  readonly notes: AuditNote[]
  readonly events: DomainEvent[]
  readonly messages: OutgoingMessage[]
  readonly jobs: JobRequest[]
}

/** Which jobs each kind of event wakes. */
export type Wakes = Readonly<Record<string, readonly string[]>>

type JobRow = {
  readonly id: string
  readonly job: string
  readonly details: Readonly<Record<string, unknown>>
  readonly onlyOnce?: string
  readonly afterSeconds: number
}

/** Delivers one message; details: networkId, messageId. Declared in platform/messages. */
export const deliverMessage = 'messages.deliver'

/** The parameters of `write_together`, or undefined when nothing was collected. */
export async function parametersOf(work: Work, belongings: Belongings, vault: Vault, wakes: Wakes): Promise<unknown[] | undefined> {
  const { notes, events, messages, jobs } = belongings
  if (notes.length + events.length + messages.length + jobs.length === 0) return undefined
  const eventRows = events.map((event) => ({ id: work.newId<'Event'>(), ...event }))
  const messageRows = await Promise.all(messages.map((message) => sealed(work, message, vault)))
  const jobRows: JobRow[] = [
    ...jobs.map((request) => requested(work, request)),
    ...eventRows.flatMap((event) =>
      (wakes[event.kind] ?? []).map((job) =>
        requested(work, { job, details: { eventId: event.id, event: event.kind, subjectId: event.subjectId } }),
      ),
    ),
    ...messageRows.map(({ id, notBefore }) =>
      requested(work, { job: deliverMessage, details: { messageId: id }, notBefore: new Date(notBefore) }),
    ),
  ]
  const noteRows = notes.map((note) => asRow(work, note))
  return [
    work.networkId,
    actorName(work.actor),
    work.at,
    shardOf(notes[0]?.subjectId ?? ''),
    JSON.stringify(eventRows),
    JSON.stringify(noteRows),
    JSON.stringify(messageRows),
    JSON.stringify(jobRows),
  ]
}

async function sealed(work: Work, message: OutgoingMessage, vault: Vault) {
  const { channel, template, language, subjectKind, subjectId, notBefore } = message
  const id = work.newId<'Message'>()
  const { to, words } = await sealMessage(vault, { networkId: work.networkId, id }, message)
  return {
    id,
    channel,
    template,
    language,
    to: to.toString('base64'),
    words: words.toString('base64'),
    subjectKind,
    subjectId,
    notBefore: (notBefore ?? work.at).toISOString(),
  }
}

/** Times are told to the queue as a wait, because its clock is the server's and ours may be moved. */
function requested(work: Work, request: JobRequest): JobRow {
  const { job, details, notBefore, onlyOnce } = request
  const afterSeconds = notBefore === undefined ? 0 : Math.max(0, (notBefore.getTime() - work.at.getTime()) / 1000)
  return {
    id: work.newId<'Job'>(),
    job,
    details: { ...details, networkId: work.networkId },
    afterSeconds,
    ...(onlyOnce === undefined ? {} : { onlyOnce }),
  }
}

function asRow(work: Work, note: AuditNote) {
  const { action, subjectKind, subjectId, detail = {} } = note
  const entry: Canonical = {
    networkId: work.networkId,
    at: work.at.toISOString(),
    actor: actorName(work.actor),
    action,
    subjectKind,
    subjectId,
    detail,
  }
  return { action, subjectKind, subjectId, detail, canonical: canonicalOf(entry) }
}
