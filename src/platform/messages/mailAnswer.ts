import { createTransport } from 'nodemailer'
import { failureOf, type Problem } from './problem.ts'

/** Greets the mail server and signs in, sends nothing; undefined when it would take a message. */
export async function mailAnswer(smtpUrl: string): Promise<Problem | undefined> {
  const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000, dnsTimeout: 5000 }
  const transport = createTransport({ url: smtpUrl, ...patience })
  try {
    await transport.verify()
    return undefined
  } catch (fault) {
    return failureOf(fault).problem
  } finally {
    transport.close()
  }
}
