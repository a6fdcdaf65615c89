import type { NetworkId } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { App } from '../app.ts'
import { postOffice } from './deliver.ts'
import type { OpenedMessage } from './envelope.ts'
import { openWords } from './forHumans.ts'
import type { Channel } from './message.ts'
import { type MessageId, type MessageState, newestMessages } from './store.ts'

/** A message on screen; `opened` is undefined once its words were purged. */
export type OutboxMessage = {
  readonly id: MessageId
  readonly channel: Channel
  readonly template: string
  readonly language: Language
  readonly state: MessageState
  readonly madeAt: Date
  readonly opened: OpenedMessage | undefined
}

/**
 * The newest two hundred messages whose words, subject or address contain what was searched for. Only for a network
 * where `hasOutbox` is true: everything in it is invented.
 */
export async function readOutbox(app: App, networkId: NetworkId, search: string): Promise<readonly OutboxMessage[]> {
  const rows = await app.database.within({ networkId, actor: postOffice }, (work) => newestMessages(work, search === '' ? 200 : 2000))
  const messages = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      channel: row.channel,
      template: row.template,
      language: row.language,
      state: row.state,
      madeAt: row.made_at,
      opened: await openWords(app.vault, row),
    })),
  )
  return messages.filter((message) => isAbout(message, search)).slice(0, 200)
}

function isAbout({ template, opened }: OutboxMessage, search: string): boolean {
  const all = [template, opened?.to, opened?.subject, opened?.body].join('\n').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
