import type { Email } from '../../kernel/email.ts'
import type { Language } from '../../kernel/language.ts'
import type { App } from '../../platform/app.ts'
import type { OutgoingMessage } from '../../platform/messages/message.ts'
import { codeAt } from './routes.ts'
import { type SignInCode, type SignInId, spokenCode } from './signIn.ts'
import { mailWords } from './words/mail.ts'

type To = { readonly to: Email; readonly language: Language }

/** The code, and a link that fills it in. The link opens nothing by itself: mail scanners follow links, people press buttons. */
export function codeToSignIn(
  app: App,
  { to, language, id, code }: To & { readonly id: SignInId; readonly code: SignInCode },
): OutgoingMessage {
  const say = mailWords(language)
  const link = `${app.config.baseUrl}${codeAt.to({}, { attempt: id, code })}`
  return {
    channel: 'email',
    to,
    language,
    template: 'access.code',
    subject: say('codeSubject'),
    body: [say('codeIs', { code: spokenCode(code) }), say('codeLasts'), say('codeLink'), link, say('codeNotYou')].join('\n\n'),
    subjectKind: 'sign-in',
    subjectId: id,
  }
}
