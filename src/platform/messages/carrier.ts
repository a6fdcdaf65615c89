import type { Config } from '../config/config.ts'
import type { Channel } from './message.ts'
import type { Problem } from './problem.ts'

/** What takes a message onward: a mail server, the demo's page on screen, or a human. */
export type Carrier =
  | { readonly kind: 'smtp'; readonly url: string }
  | { readonly kind: 'outbox' }
  | { readonly kind: 'human'; readonly because: Problem | undefined }
type Mailing = Pick<Config, 'smtpUrl' | 'production'>

/** The outbox on screen is for an invented region only: nobody real waits for what lies in it. */
export function hasOutbox({ isDemo }: { readonly isDemo: boolean }, { production }: Pick<Config, 'production'>): boolean {
  return isDemo && !production
}

/** Who carries a channel here. Without a mail server or a text provider nothing is lost: a human gets it to do. */
export function carrierOf(channel: Channel, network: { readonly isDemo: boolean }, config: Mailing): Carrier {
  if (channel === 'post' || channel === 'phone-call') return { kind: 'human', because: undefined }
  if (channel === 'email' && config.smtpUrl !== undefined) return { kind: 'smtp', url: config.smtpUrl }
  if (config.smtpUrl === undefined && hasOutbox(network, config)) return { kind: 'outbox' }
  return { kind: 'human', because: channel === 'email' ? 'no-mail-set-up' : 'no-text-provider' }
}

/** True when e-mail cannot leave and people who wait for it would not know: for readiness, the doctor and the coordinator's list. */
export function isMailMissing(network: { readonly isDemo: boolean }, config: Mailing): boolean {
  return config.smtpUrl === undefined && !hasOutbox(network, config)
}
