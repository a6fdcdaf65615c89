import type { Manner } from '../../../platform/http/journey.ts'
import type { Submission } from '../../../platform/http/page.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import type { Way } from '../../people/index.ts'
import type { HeldReason } from '../reasons.ts'
import type { JoinAnswers } from './answers.ts'

const hour = 3600

/** From one household or small office; a library or a link worker may well ask for a dozen people in an afternoon. */
const perAddress = { name: 'join.address', most: 30, withinSeconds: hour }
/** One address or number asked for again and again is somebody being pestered. */
const perContact = { name: 'join.contact', most: 4, withinSeconds: 24 * hour }

/**
 * Why a human should look before the group is asked; undefined lets it go on. No puzzle for people, and nothing is dropped (H-01):
 * the rest waits on the coordinator's list, and whoever sent it reads the same as everybody else.
 */
export async function heldBecause(
  submission: Submission,
  given: Pick<JoinAnswers, 'way'> & Partial<Pick<JoinAnswers, 'asker' | 'passesOnFor'>>,
  { startedAt, isTrapFilled }: Manner,
): Promise<HeldReason | undefined> {
  const { app, network, actor, addressBlock, now } = submission
  // A practice sends all its people from one address: its members are counted one by one.
  const whom = given.passesOnFor !== undefined && actor.kind === 'member' ? `member:${actor.memberId}` : addressBlock
  const contact = given.way ?? given.asker?.way
  const [tooMany, pestered] = await Promise.all([
    takeOne(app, network.id, { budget: perAddress, whom }),
    contact && isPestered(submission, contact),
  ])
  if (pestered === true) return 'many-to-one-contact'
  if (isTrapFilled) return 'hidden-field'
  if (tooMany) return 'many-from-one-address'
  const { fastestSeconds } = app.config
  const isFast = fastestSeconds > 0 && (startedAt === undefined || now.getTime() - startedAt.getTime() < fastestSeconds * 1000)
  return isFast ? 'too-fast' : undefined
}

/** Counts one more message to an address or number; true when it had its share today. */
export async function isPestered({ app, network }: Pick<Submission, 'app' | 'network'>, way: Way): Promise<boolean> {
  return (await takeOne(app, network.id, { budget: perContact, whom: `${way.channel}:${way.address}` })) !== undefined
}
