import { type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { markMessageDone } from '../../../platform/messages/forHumans.ts'
import type { MessageId } from '../../../platform/messages/store.ts'
import { maySeeCoordinatorList } from '../policy.ts'

/** A coordinator made the call, posted the letter, or told the person another way. */
export async function markPhoned(app: App, who: Context, messageId: MessageId): Promise<Result<MessageId, 'nothing-to-do'>> {
  if (!maySeeCoordinatorList(who.actor)) return refuse('nothing-to-do')
  return app.database.within(who, (work) => markMessageDone(work, messageId))
}
