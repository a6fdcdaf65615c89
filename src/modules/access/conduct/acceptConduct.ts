import type { MemberId } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { conductAccepted } from '../events.ts'
import { forgetSignedIn } from '../whoIs.ts'
import { conductVersion } from './conduct.ts'
import { insertAcceptance } from './conductStore.ts'

type Accepting = { readonly memberId: MemberId; readonly language: Language }

/** A member agrees to the code of conduct as it is worded now; agreeing twice is once. */
export async function acceptConduct(app: App, who: Context, accepting: Accepting): Promise<void> {
  await app.database.within(who, (work) => acceptIn(work, accepting))
  forgetSignedIn(app)
}

export async function acceptIn(work: Work, { memberId, language }: Accepting): Promise<void> {
  if (!(await insertAcceptance(work, memberId, language))) return
  work.happened(conductAccepted(memberId, conductVersion))
  work.records({ action: 'access.conduct-accept', subjectKind: 'member', subjectId: memberId, detail: { version: conductVersion } })
}
