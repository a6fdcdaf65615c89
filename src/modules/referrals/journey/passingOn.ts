import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { organisationsById } from '../../directory/index.ts'
import { heldAt } from '../asOneOf.ts'
import { joinWords } from '../words/join.ts'
import type { JoinAnswers, Referring } from './answers.ts'

/** The organisations for which whoever asks may pass somebody on; none for almost everybody, who is not signed in. */
export async function referringFor({ app, network, actor }: Visit): Promise<readonly Referring[]> {
  const ids = heldAt(actor, 'referrer')
  return ids.length === 0 ? [] : organisationsById(app.database, network.id, ids)
}

type Given = Partial<Pick<JoinAnswers, 'asker' | 'passesOnFor' | 'way'>>

/** Why the person could not be reached by what was answered: an earlier answer was changed, or the way given is the referrer's own. */
export async function whyUnreachable(visit: Visit, { way, asker, passesOnFor }: Given): Promise<FieldErrors | undefined> {
  const say = joinWords(visit.language)
  if (way === undefined) return asker === undefined || passesOnFor !== undefined ? { way: say('reach.error') } : undefined
  if (passesOnFor === undefined || way.channel !== 'email') return undefined
  // Who was passed on must hear of it themself, so that they can take it back.
  return (await isOwnAddress(visit, way.address)) ? { email: say('email.own') } : undefined
}

async function isOwnAddress({ app, network, actor }: Visit, address: string): Promise<boolean> {
  if (actor.kind !== 'member') return false
  const who = { networkId: network.id, actor }
  const [member] = await app.database.within(who, (work) => membersById(work, app.vault, [actor.memberId]))
  return member?.email.toLowerCase() === address.toLowerCase()
}
