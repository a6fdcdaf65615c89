import type { Submission } from '../../../platform/http/page.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import type { HeldReason } from '../reasons.ts'
import type { JoinAnswers } from './answers.ts'

const hour = 3600

/** From one household or small office; a library or a link worker may well ask for a dozen people in an afternoon. */
const perAddress = { name: 'join.address', most: 30, withinSeconds: hour }
const perAddressInBurst = { name: 'join.burst', most: 3, withinSeconds: 600 }
/** One address or number asked for again and again is somebody being pestered. */
const perContact = { name: 'join.contact', most: 4, withinSeconds: 24 * hour }
const fasterThanPeople = 4000

/**
 * Why a human should look before the group is asked; undefined lets it go at once. No puzzle for people, and nothing is dropped (H-01):
 * the rest waits on the coordinator's list. Speed alone holds nobody; many fast ones from one place do.
 */
export async function heldBecause(
  submission: Submission,
  given: Pick<JoinAnswers, 'startedAt' | 'way'> & Partial<Pick<JoinAnswers, 'asker'>>,
): Promise<HeldReason | undefined> {
  const { app, network, addressBlock, now } = submission
  const contact = given.way ?? given.asker?.way
  const [tooMany, burst, pestered] = await Promise.all([
    takeOne(app, network.id, { budget: perAddress, whom: addressBlock }),
    takeOne(app, network.id, { budget: perAddressInBurst, whom: addressBlock }),
    contact && takeOne(app, network.id, { budget: perContact, whom: `${contact.channel}:${contact.address}` }),
  ])
  if (pestered) return 'many-to-one-contact'
  if (tooMany) return 'many-from-one-address'
  const isFast = given.startedAt === undefined || now.getTime() - given.startedAt < fasterThanPeople
  return burst && isFast ? 'too-fast' : undefined
}
