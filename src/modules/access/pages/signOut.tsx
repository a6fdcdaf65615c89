import { type Html, nhs } from '../../../design/index.ts'
import { sessionCookie } from '../../../platform/http/formGuards.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { signOut } from '../actions/signOut.ts'
import { wayOutOfIssuer } from '../oidc/actions/leaveIssuer.ts'
import { signOutAt, youAt } from '../routes.ts'
import { dropSession } from '../sessionCookie.ts'
import { signInWords } from '../words/signIn.ts'

/** Signing out of this browser, or of every one. Whoever is not signed in is simply sent to the start. */
export const signOutPage: Page = page({
  at: signOutAt,
  may: 'anyone',
  records: 'nothing',
  load: async ({ member }) => ({ member }),
  show: (visit, { member }) => {
    if (member === undefined) return { redirectTo: '/' }
    const say = signInWords(visit.language)
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('signOut')}</h1>
        <SignOutForms visit={visit} />
      </>
    )
    return { title: say('signOut'), body, backTo: youAt.to({}) }
  },
  submit: async (visit, { member }) => {
    let next = '/'
    if (member !== undefined) {
      const who = { networkId: visit.network.id, actor: visit.actor }
      const everywhere = visit.typed.everywhere?.[0] === 'yes'
      const cookie = visit.cookies.get(sessionCookie)
      await signOut(visit.app, who, { memberId: member.memberId, cookie, everywhere })
      next = (await wayOutOfIssuer(visit.app, who, cookie)) ?? next
    }
    dropSession(visit)
    // The next person at this computer must not find what this one looked at.
    return { redirectTo: next, clearsSite: true }
  },
})

/** The two ways out; also on one's own page. */
export function SignOutForms({ visit }: { readonly visit: Visit }): Html {
  const say = signInWords(visit.language)
  return (
    <>
      <p>{say('signOutWhen')}</p>
      <form method="post" action={signOutAt.to({})}>
        {visit.formGuards()}
        {nhs.button({ text: say('signOut') })}
      </form>
      <form method="post" action={signOutAt.to({})}>
        {visit.formGuards()}
        <input type="hidden" name="everywhere" value="yes" />
        {nhs.button({ text: say('signOutEverywhere'), variant: 'secondary' })}
        <p class="nhsuk-hint">{say('everywhereHint')}</p>
      </form>
    </>
  )
}
