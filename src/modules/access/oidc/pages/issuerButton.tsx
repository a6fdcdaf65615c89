import { type Html, nhs } from '../../../../design/index.ts'
import type { Visit } from '../../../../platform/http/page.ts'
import { issuerAt } from '../routes.ts'
import { identityWords } from '../words.ts'

/** The other way in, above the e-mail address; nothing when there is none. A link, not a form: it leads to another site. */
export function IssuerButton({ visit, wayBack }: { readonly visit: Visit; readonly wayBack: string | undefined }): Html | null {
  const { oidc } = visit.app.config
  if (oidc === undefined) return null
  const say = identityWords(visit.language)
  return (
    <>
      {nhs.button({
        text: oidc.button ?? say('button', { name: oidc.name }),
        href: issuerAt.to({}, wayBack === undefined ? undefined : { to: wayBack }),
      })}
      <p>{say('buttonFirst')}</p>
      <h2 class="nhsuk-heading-m">{say('orCode')}</h2>
    </>
  )
}
