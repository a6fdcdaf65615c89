import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import type { Visit } from '../../platform/http/page.ts'
import { carrierOf, isMailMissing } from '../../platform/messages/carrier.ts'
import type { Person, TrustedPerson, Way } from '../people/index.ts'
import { isProvenSince } from './confirmationStore.ts'
import { daysAfter } from './duty.ts'
import type { LinkId } from './privateLink.ts'

const knownCookie = 'hedgerow-known'
/** How long a browser is remembered. */
export const daysProven = 90

/** The ways software can ask somebody here whether it is them; undefined when nobody needs to be asked. */
export type AskedBy = readonly ('email' | 'text')[]

/**
 * Whether the person is to show that the address or number is theirs before a group is asked. Not where no e-mail can leave, and not
 * when this very browser has shown it within 90 days: the browser and not the address alone is what is remembered,
 * because otherwise anybody could find out by trying whether an address is known here.
 */
export async function howToConfirm(visit: Visit, way: Way | undefined): Promise<AskedBy | undefined> {
  const { app, network } = visit
  if (!app.config.confirmsContact || isMailMissing(network, app.config)) return undefined
  if (way !== undefined && (await isProvenHere(visit, way))) return undefined
  return (['email', 'text'] as const).filter((channel) => carrierOf(channel, network, app.config).kind !== 'human')
}

async function isProvenHere({ app, network, cookies, now, actor }: Visit, way: Way): Promise<boolean> {
  const cookie = cookies.get(knownCookie)
  if (cookie === undefined) return false
  return app.database.within({ networkId: network.id, actor }, (work) =>
    isProvenSince(work, { holder: hashed(cookie), index: indexOf(app, network.id, way) }, daysAfter(now, -daysProven)),
  )
}

/** The browser that shows it now, for remembering; undefined on a device that others use. */
export function provingBrowser(visit: Visit, person: Person): Buffer | undefined {
  if (person.safe.isDeviceShared) return undefined
  const cookie = visit.cookies.get(knownCookie) ?? randomBytes(32).toString('base64url')
  visit.cookies.set(knownCookie, cookie, { seconds: daysProven * 86_400 })
  return hashed(cookie)
}

/** Whose way it is that a message goes to first. */
export function wayTold({
  person,
  trusted,
}: {
  readonly person: Pick<Person, 'reach'>
  readonly trusted?: TrustedPerson
}): Way | undefined {
  return trusted?.isReachedInstead ? trusted.way : person.reach[0]
}

export function indexOf(app: Pick<App, 'vault'>, networkId: NetworkId, way: Way): Buffer {
  return Buffer.from(app.vault.blindIndex(`${way.channel}:${way.address}`, 'contact-proof', networkId))
}

/** Six digits that only the message holds; they change with the link, and so with the address. */
export function codeOf(app: Pick<App, 'vault'>, { networkId }: Pick<Work, 'networkId'>, linkId: LinkId): string {
  const number = app.vault.blindIndex(linkId, 'referral.confirm-code', networkId).readUInt32BE(0) % 1_000_000
  return String(number).padStart(6, '0')
}

export function isCode(typed: string | undefined, right: string): boolean {
  const digits = (typed ?? '').replaceAll(/\D/g, '')
  return digits.length === right.length && timingSafeEqual(Buffer.from(digits), Buffer.from(right))
}

function hashed(cookie: string): Buffer {
  return createHash('sha256').update(cookie).digest()
}
