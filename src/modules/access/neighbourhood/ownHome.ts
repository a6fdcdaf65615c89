import type { MemberId } from '../../../kernel/actor.ts'
import type { Sector } from '../../../kernel/postcode.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { homeSaid } from '../events.ts'
import { homesOf, saveHome } from './homeStore.ts'

/** What a member has said of where they live; undefined when nothing. */
export async function seeOwnHome(app: App, who: Context, memberId: MemberId): Promise<Sector | undefined> {
  return await app.database.within(who, async (work) => (await homesOf(work, app.vault, [memberId])).get(memberId))
}

/** A member says roughly where they live, or takes it back. Saying the same again changes nothing. */
export async function sayOwnHome(
  app: App,
  who: Context,
  said: { readonly memberId: MemberId; readonly home: Sector | undefined },
): Promise<void> {
  const { memberId, home } = said
  await app.database.within(who, async (work) => {
    if ((await homesOf(work, app.vault, [memberId])).get(memberId) === home) return
    await saveHome(work, app.vault, said)
    work.happened(homeSaid(memberId, home === undefined ? 'taken-back' : 'said'))
    work.records({ action: home === undefined ? 'access.home-forget' : 'access.home-say', subjectKind: 'member', subjectId: memberId })
  })
}
