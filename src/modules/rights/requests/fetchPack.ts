import type { Context } from '../../../platform/database/database.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Pack } from '../copy/pack.ts'
import { markFetched, openPack } from './packStore.ts'
import type { RightsRequest } from './request.ts'

/** The copy as it was released, opened; `isTheirs` writes down that the person has it now. Undefined once its time is over. */
export function fetchPack(
  { app }: Visit,
  who: Context,
  { request, isTheirs }: { readonly request: RightsRequest; readonly isTheirs: boolean },
): Promise<Pack | undefined> {
  return app.database.within(who, async (work) => {
    const pack = await openPack(work, app.vault, request)
    if (pack !== undefined && isTheirs) await markFetched(work, request.id)
    return pack
  })
}
