import { nhs } from '../../../../design/index.ts'
import { parseId } from '../../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../../platform/http/page.ts'
import { mayHaveOwnPage } from '../../policy.ts'
import { youAt } from '../../routes.ts'
import { linkIdentity, seeOffer } from '../actions/linkIdentity.ts'
import type { Waiting } from '../attemptStore.ts'
import { browserOf } from '../browserCookie.ts'
import { confirmLinkAt } from '../routes.ts'
import { identityWords } from '../words.ts'
import { troubleScreen } from './troubleScreens.tsx'

type Subject = { readonly name: string; readonly waiting: Waiting | undefined; readonly browser: string }

/** Back from the issuer: says what adding it means, and wants a button pressed, so that no other site can add one unseen. */
export const confirmLinkPage: Page = page({
  at: confirmLinkAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  load: async (visit): Promise<Subject | undefined> => {
    const id = parseId<'IdentityAttempt'>(visit.query.get('attempt') ?? '')
    const browser = browserOf(visit)
    const name = visit.app.config.oidc?.name
    if (id === undefined || browser === undefined || name === undefined || !mayHaveOwnPage(visit.actor)) return undefined
    const waiting = await seeOffer(visit.app, { networkId: visit.network.id, actor: visit.actor }, { id, browser })
    return { name, waiting, browser }
  },
  show: (visit, subject) =>
    subject.waiting === undefined ? { redirectTo: youAt.to({}) } : offerScreen(visit, subject.name, subject.waiting),
  submit: async (visit, { name, waiting, browser }) => {
    // The button pressed twice: the first press did it.
    if (waiting === undefined) return { redirectTo: youAt.to({}) }
    const who = { networkId: visit.network.id, actor: visit.actor }
    const isStrongHere = visit.member?.strongAt !== undefined
    const linked = await linkIdentity(visit.app, who, { id: waiting.id, browser, isStrongHere })
    return linked.ok ? { redirectTo: youAt.to({}) } : troubleScreen(visit, name, { kind: linked.reason })
  },
})

function offerScreen(visit: Visit, name: string, { vouched }: Waiting): Screen {
  const say = identityWords(visit.language)
  const title = say('offerTitle', { name })
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{vouched.email === undefined ? say('offerAsSomebody') : say('offerAs', { email: vouched.email })}</p>
      <p>{say('offerWhat', { member: visit.member?.name ?? '' })}</p>
      <p>{say('offerNotYou')}</p>
      <form method="post">
        {visit.formGuards()}
        {nhs.button({ text: say('offerYes'), preventDoubleClick: true })}
      </form>
      <p>
        <a href={youAt.to({})}>{say('offerNo')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo: youAt.to({}) }
}
