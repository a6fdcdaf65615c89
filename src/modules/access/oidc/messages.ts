import type { MemberId } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import type { Language } from '../../../kernel/language.ts'
import type { App } from '../../../platform/app.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import { youAt } from '../routes.ts'
import { type SignInCode, type SignInId, spokenCode } from '../signIn.ts'
import { identityMailWords } from './words.ts'

type To = { readonly to: Email; readonly language: Language }
const nameOf = (app: App): string => app.config.oidc?.name ?? ''

/** The code that confirms a first sign-in. No link: it is typed in the browser that waits for it, and in no other. */
export function codeToLink(
  app: App,
  { to, language, signInId, code }: To & { readonly signInId: SignInId; readonly code: SignInCode },
): OutgoingMessage {
  const say = identityMailWords(language)
  const name = nameOf(app)
  return {
    channel: 'email',
    to,
    language,
    template: 'access.identity-code',
    subject: say('codeSubject', { name }),
    body: [say('codeWhy', { name }), say('codeIs', { code: spokenCode(code) }), say('codeLasts'), say('codeNotYou', { name })].join('\n\n'),
    subjectKind: 'sign-in',
    subjectId: signInId,
  }
}

/** Tells a member that a way in was added or taken away. */
export function aboutIdentity(
  app: App,
  { to, language, memberId, what }: To & { readonly memberId: MemberId; readonly what: 'linked' | 'ended' },
): OutgoingMessage {
  const say = identityMailWords(language)
  const name = nameOf(app)
  const own = `${app.config.baseUrl}${youAt.to({})}`
  return {
    channel: 'email',
    to,
    language,
    template: `access.identity-${what}`,
    subject: say(`${what}Subject`, { name }),
    body: [say(`${what}What`, { name }), say('lookThere'), own, say('notYou')].join('\n\n'),
    subjectKind: 'member',
    subjectId: memberId,
  }
}
