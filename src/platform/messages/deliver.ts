import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { Context } from '../database/database.ts'
import { allNetworks } from '../networks/networks.ts'
import { carrierOf } from './carrier.ts'
import { type OpenedMessage, openMessage } from './envelope.ts'
import { composeMail, sendMail } from './mail.ts'
import { failureOf, nextTry, type Problem } from './problem.ts'
import { type MessageId, type MessageRow, postponeMessage, settleMessage, takeMessage } from './store.ts'

export const postOffice: Actor = { kind: 'system', named: 'messages' }

/** How one try ended. */
type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'to-do'; readonly because: Problem | undefined }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'later'; readonly problem: Problem }

/**
 * Tries to deliver one message, and writes how it ended. Safe to repeat: a settled message is left alone, and one that may have
 * arrived although we did not hear so goes out again under the same Message-ID. The connection to the mail server is never
 * held inside a transaction.
 */
export async function deliverMessage(app: App, networkId: NetworkId, id: MessageId): Promise<void> {
  const who: Context = { networkId, actor: postOffice }
  const message = await app.database.within(who, (work) => takeMessage(work, id))
  if (message === undefined) return
  const outcome = await attempt(app, message)
  await settle(app, who, { message, outcome })
}

async function attempt(app: App, message: MessageRow): Promise<Outcome> {
  const network = (await allNetworks(app.database)).find(({ id }) => id === message.network_id)
  if (network === undefined) throw new Error(`Message ${message.id} belongs to no network`)
  const carrier = carrierOf(message.channel, network, app.config)
  switch (carrier.kind) {
    case 'human':
      return { kind: 'to-do', because: carrier.because }
    case 'outbox':
      return { kind: 'sent' }
    case 'smtp':
      return await sendBy(carrier.url, app, message)
    default:
      return carrier satisfies never
  }
}

async function sendBy(url: string, app: App, message: MessageRow): Promise<Outcome> {
  const opened = await open(app, message)
  if (opened === undefined) return { kind: 'failed', problem: 'unreadable' }
  const mail = composeMail({ ...opened, id: message.id, language: message.language, from: app.config.mailFrom })
  try {
    await sendMail(url, mail)
    return { kind: 'sent' }
  } catch (thrown) {
    const { problem, isForGood } = failureOf(thrown)
    return { kind: isForGood ? 'failed' : 'later', problem }
  }
}

async function open(app: App, row: MessageRow): Promise<OpenedMessage | undefined> {
  if (row.to_sealed === null || row.words_sealed === null) return undefined
  try {
    return await openMessage(app.vault, { networkId: row.network_id, id: row.id }, { to: row.to_sealed, words: row.words_sealed })
  } catch {
    // A broken seal will not mend; a human is told, and the person reached in another way.
    return undefined
  }
}

type Tried = { readonly message: MessageRow; readonly outcome: Outcome }

async function settle(app: App, who: Context, { message, outcome }: Tried): Promise<void> {
  await app.database.within(who, async (work) => {
    switch (outcome.kind) {
      case 'sent':
        return await settleMessage(work, message.id, { state: 'sent' })
      case 'failed':
        return await settleMessage(work, message.id, { state: 'failed', problem: outcome.problem })
      case 'to-do': {
        // Nobody can type a text message on another's behalf: it becomes a call.
        const channel = message.channel === 'text' ? 'phone-call' : message.channel
        return await settleMessage(work, message.id, { state: 'to-do', channel, ...(outcome.because && { problem: outcome.because }) })
      }
      case 'later': {
        const notBefore = nextTry({ attempts: message.attempts, madeAt: message.made_at, now: work.at })
        if (notBefore === undefined) return await settleMessage(work, message.id, { state: 'failed', problem: 'gave-up' })
        await postponeMessage(work, message.id, { notBefore, problem: outcome.problem })
        return work.later({ job: 'messages.deliver', details: { networkId: who.networkId, messageId: message.id }, notBefore })
      }
      default:
        return outcome satisfies never
    }
  })
}
