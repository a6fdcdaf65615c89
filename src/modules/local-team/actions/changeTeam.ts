import type { PlaceId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayChangeTeam } from '../policy.ts'
import { removeTeamRow, writeTeamRow } from '../store.ts'
import type { Contact } from '../team.ts'
import { forgetTeams } from '../teams.ts'

export type TeamChange = {
  /** Absent: the team of the whole network. */
  readonly placeId?: PlaceId
  /** With neither phone nor e-mail the contact is taken away. */
  readonly contact: Contact
  /** The version that was seen; 0 when there was none. */
  readonly version: number
}
export type TeamRefused = 'not-allowed' | 'changed-meanwhile'

/** Says anew how a team is reached. Its contact is public, so the audit may hold it: a wrong number can be traced and put back. */
export async function changeTeam(app: App, who: Context, change: TeamChange): Promise<Result<undefined, TeamRefused>> {
  const { placeId, contact, version } = change
  if (!mayChangeTeam(who.actor, placeId)) return refuse('not-allowed')
  const isDone = await app.database.within(who, async (work) => {
    const isGone = contact.phone === undefined && contact.email === undefined
    const isWritten = isGone ? await removeTeamRow(work, { placeId, version }) : await writeTeamRow(work, { placeId, contact, version })
    if (!isWritten) return isGone && version === 0
    const about = { subjectKind: placeId === undefined ? 'network' : 'place', subjectId: placeId ?? who.networkId }
    work.records({ action: 'local-team.change', ...about, detail: { phone: contact.phone ?? null, email: contact.email ?? null } })
    work.happened({ kind: 'local-team.changed', version: 1, subjectId: about.subjectId, body: { isGone } })
    return true
  })
  forgetTeams(app.database)
  return isDone ? ok(undefined) : refuse('changed-meanwhile')
}
