import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a real mail server received. */
export type ReceivedMail = { readonly from: string; readonly to: readonly string[]; readonly raw: string }
/** An answer instead of yes: 4xx for "later", 5xx for "never". */
export type Refusal = { readonly code: number; readonly at: 'address' | 'words' }

/** A mail server on this machine that keeps what it gets, and refuses when it is told to. */
export type MailSink = {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /** How many it would not take. */
  readonly refused: number
  readonly refuseWith: (refusal: Refusal | undefined) => void
  readonly close: () => Promise<void>
}

/** `onReceived` is done before the sender hears that its mail arrived. */
export async function aMailSink({ onReceived }: { onReceived?: (mail: ReceivedMail) => Promise<void> } = {}): Promise<MailSink> {
  const received: ReceivedMail[] = []
  let refusal: Refusal | undefined
  let count = 0
  const refused = (at: Refusal['at']) => {
    if (refusal?.at !== at) return undefined
    count += 1
    return Object.assign(new Error(`refused at ${at}`), { responseCode: refusal.code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_, __, answer) => answer(refused('address')),
    onData: (stream, session, answer) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const no = refused('words')
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const mail = { from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(pieces).toString() }
        if (no === undefined) received.push(mail)
        const seen = no === undefined ? onReceived?.(mail) : undefined
        if (seen === undefined) answer(no)
        else void seen.then(() => answer(null))
      })
    },
  })
  // A sender that is killed hangs up in the middle; a mail server shrugs at that, and at nothing else.
  server.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ECONNRESET' && fault.code !== 'EPIPE') throw fault
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get refused() {
      return count
    },
    refuseWith: (next) => {
      refusal = next
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
