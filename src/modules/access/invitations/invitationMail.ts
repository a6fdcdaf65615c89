import type { NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import { invitationAt } from '../routes.ts'
import { type Invitation, tokenOfInvitation } from './invitation.ts'
import { invitationWords } from './words.ts'

/** What the e-mail says, in the language it is written in: who asks, and what they are asked to be. */
export type InvitationWording = { readonly inviter: string; readonly named: string; readonly network: string }

/** The link opens a page to read; only its button accepts, because mail scanners follow links. */
export function invitationMail(app: App, networkId: NetworkId, invitation: Invitation, wording: InvitationWording): OutgoingMessage {
  const say = invitationWords(invitation.language)
  const link = `${app.config.baseUrl}${invitationAt.to({ token: tokenOfInvitation(app.vault, networkId, invitation) })}`
  return {
    channel: 'email',
    to: invitation.email,
    language: invitation.language,
    template: 'access.invitation',
    subject: say('mailSubject', { network: wording.network }),
    body: [
      say('mailHello', { name: invitation.name }),
      say('mailWho', { inviter: wording.inviter, network: wording.network }),
      say('mailRole', { role: wording.named }),
      say('mailNext'),
      link,
      say('mailNotExpected'),
    ].join('\n\n'),
    subjectKind: 'invitation',
    subjectId: invitation.id,
  }
}
