import { createTransport, type SendMailOptions } from 'nodemailer'
import addressesIn from 'nodemailer/lib/addressparser'
import type { Language } from '../../kernel/language.ts'
import type { OpenedMessage } from './envelope.ts'
import { htmlOfText } from './mailBody.ts'
import { messageWords } from './words.ts'

export type Letter = OpenedMessage & { readonly id: string; readonly language: Language; readonly from: string }

/** Puts the mail together. Its id is made from the message's, so a retry of one that had arrived is known as the same. */
export function composeMail(letter: Letter): SendMailOptions {
  const sender = senderOf(letter.from)
  return {
    from: letter.neutral ? { name: '', address: sender.address } : sender,
    // As an object: a comma or a bracket in the text cannot become a second recipient.
    to: { name: '', address: letter.to },
    subject: letter.neutral ? messageWords(letter.language)('neutralSubject') : letter.subject.replaceAll(/\s+/g, ' '),
    text: letter.body,
    html: htmlOfText(letter.body, letter.language),
    messageId: `<${letter.id}@${sender.address.split('@').at(-1) ?? 'localhost'}>`,
    // RFC 3834: out-of-office replies and other robots leave it alone.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': letter.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** How long, in milliseconds, the mail server may take over each step, and over all of them: one that drips would never end. */
export type Patience = Readonly<Record<'connectionTimeout' | 'greetingTimeout' | 'socketTimeout' | 'dnsTimeout' | 'whole', number>>
/** Less than the minute after which the database ends a transaction that waits. */
export const usual: Patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
  whole: 45_000,
}
/** While somebody who takes back what they agreed may have to wait for this very mail. */
export const brief: Patience = { connectionTimeout: 5_000, greetingTimeout: 8_000, socketTimeout: 8_000, dnsTimeout: 5_000, whole: 15_000 }

/** Sends one mail over a connection of its own; throws what the server said, or that it took too long. */
export async function sendMail(smtpUrl: string, mail: SendMailOptions, { whole, ...steps }: Patience): Promise<void> {
  const transport = createTransport({ url: smtpUrl, ...steps })
  try {
    await transport.sendMail({ ...mail, signal: AbortSignal.timeout(whole) })
  } finally {
    transport.close()
  }
}

function senderOf(from: string): { readonly name: string; readonly address: string } {
  const first = addressesIn(from, { flatten: true })[0]
  if (first === undefined || first.address === '') throw new Error('HEDGEROW_MAIL_FROM names no address')
  return { name: first.name, address: first.address }
}
