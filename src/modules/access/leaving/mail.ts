import type { App } from '../../../platform/app.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import type { Member } from '../member.ts'
import { youAt } from '../routes.ts'
import { leavingMailWords } from './mailWords.ts'

export function membershipEndedMail(member: Member): OutgoingMessage {
  const say = leavingMailWords(member.language)
  return mailTo(member, 'membership-ended', { subject: say('endedSubject'), body: [say('endedWhat'), say('endedNotExpected')] })
}

export function roleEndedMail(app: App, member: Member, named: string): OutgoingMessage {
  const say = leavingMailWords(member.language)
  const body = [say('roleWhat', { role: named }), say('roleNext'), `${app.config.baseUrl}${youAt.to({})}`]
  return mailTo(member, 'role-ended', { subject: say('roleSubject'), body })
}

function mailTo(
  { id, email, language }: Member,
  what: string,
  { subject, body }: { readonly subject: string; readonly body: readonly string[] },
): OutgoingMessage {
  return {
    channel: 'email',
    to: email,
    language,
    template: `access.${what}`,
    subject,
    body: body.join('\n\n'),
    subjectKind: 'member',
    subjectId: id,
  }
}
