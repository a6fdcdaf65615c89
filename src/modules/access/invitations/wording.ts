import type { Role } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { roleNames } from '../roleNames.ts'
import type { InvitationWording } from './invitationMail.ts'
import { invitationWords } from './words.ts'

type Worded = { readonly role: Role; readonly language: Language; readonly inviter?: string | undefined }

/** The words of an invitation's e-mail, in the language it is written in and not in the reader's of the page. */
export async function wordingOf(visit: Visit, neighbours: Neighbours, { role, language, inviter }: Worded): Promise<InvitationWording> {
  const named = (await roleNames({ ...visit, language }, neighbours, [role]))(role)
  return { inviter: inviter ?? visit.member?.name ?? invitationWords(language)('somebody'), named, network: visit.network.name }
}
