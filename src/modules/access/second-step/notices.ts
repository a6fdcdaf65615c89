import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Member } from '../member.ts'
import { recoveriesAt, signInAt } from '../routes.ts'
import { findMember } from '../store.ts'
import { noticeWords } from '../words/notices.ts'

/** What a member is told when something changes about how they sign in. */
export type Notice = 'added' | 'removed' | 'guessed' | 'asked' | 'approved' | 'unlinked' | 'refused'

/** Tells a member what happened to their sign-in, so that what they did not do themselves does not stay unseen. */
export async function tellMember(app: App, work: Work, memberId: MemberId, notice: Notice): Promise<void> {
  const member = await findMember(work, app.vault, memberId)
  if (member !== undefined) tell(work, member, { notice, link: `${app.config.baseUrl}${signInAt.to({})}` })
}

/** Tells those who can answer that somebody waits. Who it is, they read once they are signed in. */
export function tellKeepers(app: App, work: Work, keepers: readonly Member[]): void {
  for (const keeper of keepers) tell(work, keeper, { notice: 'help', link: `${app.config.baseUrl}${recoveriesAt.to({})}` })
}

function tell(work: Work, member: Member, { notice, link }: { readonly notice: Notice | 'help'; readonly link: string }): void {
  const say = noticeWords(member.language)
  work.send({
    channel: 'email',
    to: member.email,
    language: member.language,
    template: `access.second-step-${notice}`,
    subject: say(`${notice}Subject`),
    body: [say(`${notice}What`), say(`${notice}Next`), link].join('\n\n'),
    subjectKind: 'member',
    subjectId: member.id,
  })
}
