import { type Html, nhs } from '../../../../design/index.ts'
import type { Visit } from '../../../../platform/http/page.ts'
import type { Identity } from '../identity.ts'
import { isCurrentIssuer, nameOfIssuer } from '../nameOfIssuer.ts'
import { endIdentityAt, linkAt } from '../routes.ts'
import { identityWords } from '../words.ts'

type Part = { readonly visit: Visit; readonly identities: readonly Identity[] }

/** The other ways a member signs in, on their own page; nothing where there are none. */
export function IdentityPart({ visit, identities }: Part): Html | null {
  const { oidc } = visit.app.config
  if (oidc === undefined && identities.length === 0) return null
  const say = identityWords(visit.language)
  const isLinked = identities.some(({ issuer }) => isCurrentIssuer(visit.app, issuer))
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('sectionTitle')}</h2>
      {identities.map((identity) => (
        <Linked visit={visit} identity={identity} />
      ))}
      {oidc === undefined || isLinked ? null : (
        <>
          <p>{say('sectionNone', { name: oidc.name })}</p>
          {nhs.button({ text: say('linkButton', { name: oidc.name }), href: linkAt.to({}), variant: 'secondary' })}
        </>
      )}
    </>
  )
}

function Linked({ visit, identity }: { readonly visit: Visit; readonly identity: Identity }): Html {
  const say = identityWords(visit.language)
  const name = nameOfIssuer(visit.app, identity.issuer)
  const on = (moment: Date): string =>
    new Intl.DateTimeFormat(visit.language === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'long', timeZone: visit.network.timeZone }).format(
      moment,
    )
  const used = identity.lastUsedAt === undefined ? say('neverUsed') : say('usedLast', { on: on(identity.lastUsedAt) })
  return (
    <p>
      <strong>{name}</strong>
      <br />
      {say('linkedSince', { on: on(identity.linkedAt) })} · {used}
      <br />
      <a href={endIdentityAt.to({ identityId: identity.id })}>{say('take', { name })}</a>
    </p>
  )
}
