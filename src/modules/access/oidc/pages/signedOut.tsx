import { nhs } from '../../../../design/index.ts'
import { type Page, page } from '../../../../platform/http/page.ts'
import { signOutThere } from '../actions/leaveIssuer.ts'
import { signedOutAt } from '../routes.ts'
import { identityWords } from '../words.ts'

/** Signed out here, by somebody the issuer may still know at this computer. */
export const signedOutPage: Page = page({
  at: signedOutAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'signed-out', per: 'address', most: 60, withinSeconds: 15 * 60 },
  load: async ({ app, query, network }) => {
    const settings = app.config.oidc
    const secret = query.get('leave') ?? ''
    if (settings === undefined || !/^[\w-]{43}$/.test(secret)) return undefined
    return { name: settings.name, there: await signOutThere(app, network.id, { settings, secret }) }
  },
  show: (visit, { name, there }) => {
    const say = identityWords(visit.language)
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('outTitle')}</h1>
        <p>{say('outHere')}</p>
        {there === undefined ? (
          <p>{say('outClose', { name })}</p>
        ) : (
          <>
            <p>{say('outThere', { name })}</p>
            {nhs.button({ text: say('outButton', { name }), href: there })}
          </>
        )}
        <p>
          <a href="/">{say('toStart')}</a>
        </p>
      </>
    )
    return { title: say('outTitle'), body }
  },
})
