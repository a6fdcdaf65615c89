import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { readMessage } from '../../../platform/messages/forHumans.ts'
import type { MessageId } from '../../../platform/messages/store.ts'
import { knownPeople } from '../../people/index.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { listByIds } from '../store.ts'
import { asActor } from './wholeStory.ts'

export type Call = NonNullable<Awaited<ReturnType<typeof readMessage>>>

/** A message that needs a human, if it is about something in the coordinator's scope. */
export async function loadCall(visit: Visit & { readonly params: { readonly messageId: string } }): Promise<Call | undefined> {
  const id: MessageId | undefined = parseId(visit.params.messageId)
  if (id === undefined || !maySeeCoordinatorList(visit.actor)) return undefined
  return visit.app.database.within(asActor(visit), async (work) => {
    const call = await readMessage(work, visit.app.vault, id)
    if (call === undefined) return undefined
    const about = call.personId ?? (call.subjectKind === 'person' ? call.subjectId : undefined)
    if (about !== undefined && !(await knownPeople(work, [about])).has(about)) return undefined
    if (call.subjectKind !== 'referral') return call
    return (await listByIds(work, [call.subjectId])).length === 1 ? call : undefined
  })
}
