import type { SendMailOptions } from 'nodemailer'
import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { App, Leaving } from '../app.ts'
import { personIn } from '../crypto/openVault.ts'
import type { Context } from '../database/database.ts'
import type { Work } from '../database/work.ts'
import { allNetworks } from '../networks/networks.ts'
import { type Carrier, carrierOf } from './carrier.ts'
import { type OpenedMessage, openMessage } from './envelope.ts'
import { brief, composeMail, type Patience, sendMail, usual } from './mail.ts'
import { failureOf, nextTry, type Problem } from './problem.ts'
import { holdMessage, type MessageId, type MessageRow, postponeMessage, settleMessage, takeMessage } from './store.ts'

export const postOffice: Actor = { kind: 'system', named: 'messages' }

/** How one try ended. */
type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'to-do'; readonly because: Problem | undefined }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'later'; readonly problem: Problem }

/**
 * Tries to deliver one message, and writes how it ended. Safe to repeat: a settled message is left alone, and one that may have
 * arrived although we did not hear so goes out again under the same Message-ID.
 */
export async function deliverMessage(app: App, networkId: NetworkId, id: MessageId): Promise<void> {
  const who: Context = { networkId, actor: postOffice }
  const message = await app.database.within(who, (work) => takeMessage(work, id))
  if (message === undefined) return
  const personId = message.words_sealed === null ? undefined : personIn(message.words_sealed)
  const ready = await makeReady(app, message)
  await app.database.within(who, (work) => leave(work, app, { message, personId, ready }))
}

type Leave = { readonly message: MessageRow; readonly personId: string | undefined; readonly ready: Ready }

/**
 * A message leaves while it is held: another process that was given it too waits, and finds it settled. A process that is killed
 * lets go of it in that moment, so that whoever takes it up next need not wait until some time has run out.
 *
 * Words about a person leave while whoever may stop them has to wait: every module is asked whether they may go now, and what it
 * looked at stays locked until the mail server has them. So a withdrawal that is done has stopped whatever had not left before.
 */
async function leave(work: Work, app: App, { message, personId, ready }: Leave): Promise<void> {
  const { template, subject_kind: subjectKind, subject_id: subjectId } = message
  const mayLeave = personId === undefined || (await allSay(app, work, { personId, template, subjectKind, subjectId }))
  if (!(await holdMessage(work, message))) return
  const patience = personId === undefined ? usual : brief
  const outcome: Outcome = mayLeave ? await attempt(ready, patience) : { kind: 'failed', problem: 'not-allowed' }
  await settle(work, { message, outcome })
}

async function allSay(app: App, work: Work, leaving: Leaving): Promise<boolean> {
  for (const ask of app.mayLeave) if (!(await ask(work, leaving))) return false
  return true
}

/** All that is read before a try, so that a try itself asks the database for nothing. */
type Ready = { readonly carrier: Carrier; readonly mail: SendMailOptions | undefined }

async function makeReady(app: App, message: MessageRow): Promise<Ready> {
  const network = (await allNetworks(app.database)).find(({ id }) => id === message.network_id)
  if (network === undefined) throw new Error(`Message ${message.id} belongs to no network`)
  const carrier = carrierOf(message.channel, network, app.config)
  const opened = carrier.kind === 'smtp' ? await open(app, message) : undefined
  return { carrier, mail: opened && composeMail({ ...opened, id: message.id, language: message.language, from: app.config.mailFrom }) }
}

async function attempt({ carrier, mail }: Ready, patience: Patience): Promise<Outcome> {
  switch (carrier.kind) {
    case 'human':
      return { kind: 'to-do', because: carrier.because }
    case 'outbox':
      return { kind: 'sent' }
    case 'smtp':
      return mail === undefined ? { kind: 'failed', problem: 'unreadable' } : await sendBy(carrier.url, mail, patience)
    default:
      return carrier satisfies never
  }
}

async function sendBy(url: string, mail: SendMailOptions, patience: Patience): Promise<Outcome> {
  try {
    await sendMail(url, mail, patience)
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

async function settle(work: Work, { message, outcome }: Tried): Promise<void> {
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
      return work.later({ job: 'messages.deliver', details: { networkId: work.networkId, messageId: message.id }, notBefore })
    }
    default:
      return outcome satisfies never
  }
}
