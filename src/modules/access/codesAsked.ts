import type { Email } from '../../kernel/email.ts'
import type { Visit } from '../../platform/http/page.ts'
import { takeOne } from '../../platform/http/rateLimit.ts'
import { codesToOneAddress, codesToOneAddressFromHere } from './signIn.ts'

/** Counted for the address from here, and from anywhere: whoever asks in somebody's name elsewhere does not keep them out here. */
export async function hasAskedTooOften({ app, network, addressBlock }: Asking, email: Email): Promise<boolean> {
  const whom = email.toLowerCase()
  const here = await takeOne(app, network.id, { budget: codesToOneAddressFromHere, whom: `${whom} ${addressBlock}` })
  return here !== undefined || (await takeOne(app, network.id, { budget: codesToOneAddress, whom })) !== undefined
}

export type Asking = Pick<Visit, 'app' | 'network' | 'addressBlock'>
