import { refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { type Given, type Here, makeStrong } from '../second-step/giving.ts'
import type { PasskeyAnswer } from '../second-step/passkey.ts'
import { usePasskey } from '../second-step/usePasskey.ts'
import { forgetSignedIn } from '../whoIs.ts'

/** Gives a passkey as the second step of a session that began with an e-mailed code. */
export async function givePasskey(app: App, who: Context, here: Here, answer: PasskeyAnswer): Promise<Given> {
  const given = await app.database.within(who, async (work): Promise<Given> => {
    const passkey = await usePasskey(app, work, { networkId: who.networkId, what: 'second-step', whom: here.memberId }, answer)
    const isTheirs = passkey?.memberId === here.memberId
    const action = isTheirs ? 'access.second-step-give' : 'access.second-step-refuse'
    work.records({ action, subjectKind: 'member', subjectId: here.memberId, detail: { kind: 'passkey' } })
    return isTheirs ? await makeStrong(app, work, here) : refuse({ kind: 'wrong' })
  })
  forgetSignedIn(app)
  return given
}
