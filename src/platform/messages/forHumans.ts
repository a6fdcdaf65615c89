import type { NetworkId } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { personIn } from '../crypto/openVault.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Work } from '../database/work.ts'
import { type OpenedMessage, openMessage } from './envelope.ts'
import type { Channel } from './message.ts'
import type { Problem } from './problem.ts'
import { findMessage, type MessageId, type MessageRow, messagesForHumans, settleMessage } from './store.ts'

/** A message that needs a human: it could not be delivered, or is a call or a letter to do. */
export type UndeliveredMessage = {
  readonly id: MessageId
  readonly channel: Channel
  readonly template: string
  readonly language: Language
  readonly state: 'failed' | 'to-do'
  /** Why; undefined for a call or letter that was meant for a human from the start. */
  readonly problem: Problem | undefined
  readonly subjectKind: string
  readonly subjectId: string
  /** Whom its words tell of, while they are kept. */
  readonly personId?: string
  readonly madeAt: Date
}

/** What needs a human, oldest first, without words or addresses: those are opened one at a time, and audited. */
export async function undeliveredMessages(work: Work): Promise<readonly UndeliveredMessage[]> {
  const rows = await messagesForHumans(work)
  return rows.flatMap((row) => asUndelivered(row) ?? [])
}

/** Opens one message for whoever is to make the call or find another way; the look is audited in the same transaction. */
export async function readMessage(
  work: Work,
  vault: Vault,
  id: MessageId,
): Promise<(UndeliveredMessage & { readonly opened: OpenedMessage | undefined }) | undefined> {
  const row = await findMessage(work, id)
  const undelivered = row && asUndelivered(row)
  if (row === undefined || undelivered === undefined) return undefined
  work.records({ action: 'messages.message-read', subjectKind: 'message', subjectId: id })
  return { ...undelivered, opened: await openWords(vault, row) }
}

/** A human made the call, posted the letter, or found another way. */
export async function markMessageDone(work: Work, id: MessageId): Promise<Result<MessageId, 'nothing-to-do'>> {
  const row = await findMessage(work, id)
  if (row === undefined || asUndelivered(row) === undefined) return refuse('nothing-to-do')
  await settleMessage(work, id, { state: 'done', ...(row.problem && { problem: row.problem }) })
  work.happened({
    kind: 'message.done-by-hand',
    version: 1,
    subjectId: row.subject_id,
    body: { messageId: id, channel: row.channel, template: row.template },
  })
  work.records({ action: 'messages.message-done', subjectKind: 'message', subjectId: id })
  return ok(id)
}

/** The words of a message while they are kept; undefined once purged. */
export async function openWords(
  vault: Vault,
  row: { readonly network_id: NetworkId } & Pick<MessageRow, 'id' | 'to_sealed' | 'words_sealed'>,
): Promise<OpenedMessage | undefined> {
  if (row.to_sealed === null || row.words_sealed === null) return undefined
  return await openMessage(vault, { networkId: row.network_id, id: row.id }, { to: row.to_sealed, words: row.words_sealed })
}

function asUndelivered(row: MessageRow): UndeliveredMessage | undefined {
  if (row.state !== 'failed' && row.state !== 'to-do') return undefined
  const { id, channel, template, language, state, subject_kind, subject_id, made_at } = row
  const personId = row.words_sealed === null ? undefined : personIn(row.words_sealed)
  return {
    id,
    channel,
    template,
    language,
    state,
    problem: row.problem ?? undefined,
    subjectKind: subject_kind,
    subjectId: subject_id,
    ...(personId !== undefined && { personId }),
    madeAt: made_at,
  }
}
