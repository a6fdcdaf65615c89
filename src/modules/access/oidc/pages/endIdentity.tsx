import { nhs } from '../../../../design/index.ts'
import { parseId } from '../../../../kernel/id.ts'
import { type Page, page } from '../../../../platform/http/page.ts'
import { mayEndIdentity } from '../../policy.ts'
import { youAt } from '../../routes.ts'
import { endIdentity } from '../actions/endIdentity.ts'
import { seeOwnIdentity } from '../actions/seeIdentities.ts'
import type { Identity } from '../identity.ts'
import { nameOfIssuer } from '../nameOfIssuer.ts'
import { endIdentityAt } from '../routes.ts'
import { identityWords } from '../words.ts'

/** Asks once more before a way in is taken away. */
export const endIdentityPage: Page = page({
  at: endIdentityAt,
  may: (actor, identity: Identity) => mayEndIdentity(actor, identity),
  records: 'nothing',
  load: async (visit) => {
    const id = parseId<'MemberIdentity'>(visit.params.identityId)
    return id && (await seeOwnIdentity(visit.app, { networkId: visit.network.id, actor: visit.actor }, id))
  },
  show: (visit, { issuer }) => {
    const say = identityWords(visit.language)
    const title = say('endTitle', { name: nameOfIssuer(visit.app, issuer) })
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{title}</h1>
        <p>{say('endWhat')}</p>
        <form method="post">
          {visit.formGuards()}
          {nhs.button({ text: say('endYes'), variant: 'warning', preventDoubleClick: true })}
        </form>
        <p>
          <a href={youAt.to({})}>{say('offerNo')}</a>
        </p>
      </>
    )
    return { title, body, width: 'staff', backTo: youAt.to({}) }
  },
  submit: async (visit, identity) => {
    const ended = await endIdentity(visit.app, { networkId: visit.network.id, actor: visit.actor }, identity)
    return ended.ok ? { redirectTo: youAt.to({}) } : 'not-found'
  },
})
