import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import type { Browser } from '../../../platform/sessions/browser.ts'
import type { LiveSession } from '../../../platform/sessions/store.ts'
import { seeOwnSessions, signOutOf } from '../actions/ownSessions.ts'
import { mayHaveOwnPage } from '../policy.ts'
import { ownSessionsAt, youAt } from '../routes.ts'
import { sessionWords } from '../words/sessions.ts'
import { ErrorSummary } from './formParts.tsx'
import { type SignedInHere, signedInHere } from './givenHere.ts'
import { sayMoment } from './moment.ts'
import { SignOutForms } from './signOut.tsx'

type Subject = { readonly here: SignedInHere; readonly sessions: readonly LiveSession[] }

/** Every browser a member is signed in with, so that one that is not theirs is seen, and signed out. */
export const ownSessionsPage: Page = page({
  at: ownSessionsAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  load: async (visit): Promise<Subject | undefined> => {
    const here = signedInHere(visit)
    return here && { here, sessions: await seeOwnSessions(visit.app, here.who, here.member.memberId) }
  },
  show: (visit, subject) => screen(visit, subject),
  submit: async (visit, subject) => {
    const { member, who } = subject.here
    const id = parseId<'Session'>(visit.typed.session?.[0] ?? '')
    const wasThere = id !== undefined && (await signOutOf(visit.app, who, { memberId: member.memberId, id }))
    return wasThere ? { redirectTo: ownSessionsAt.to({}) } : screen(visit, subject, sessionWords(visit.language)('gone'))
  },
})

function screen(visit: Visit, { here, sessions }: Subject, problem?: string): Screen {
  const say = sessionWords(visit.language)
  const rows = sessions.map((session) => ({
    cells: [
      session.id === here.member.sessionId ? say('thisOne') : <SignOutOf visit={visit} session={session} />,
      <strong>{sayBrowser(visit, session.browser)}</strong>,
      sayMoment(visit, session.madeAt),
      sayMoment(visit, session.seenAt),
    ],
  }))
  const columns = [{ title: say('next') }, { title: say('browser') }, { title: say('madeAt') }, { title: say('seenAt') }]
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={problem === undefined ? {} : { sessions: problem }} />
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('intro')}</p>
      <div id="sessions">
        <StaffTable caption={say('title')} captionIsHidden columns={columns} rows={rows} />
      </div>
      <SignOutForms visit={visit} />
    </>
  )
  return { title: say('title'), body, width: 'staff', backTo: youAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
}

function SignOutOf({ visit, session }: { readonly visit: Visit; readonly session: LiveSession }): Html {
  const say = sessionWords(visit.language)
  return (
    <form method="post" action={ownSessionsAt.to({})}>
      {visit.formGuards()}
      <input type="hidden" name="session" value={session.id} />
      {nhs.button({
        html: (
          <>
            {say('signOutOf')}
            <span class="nhsuk-u-visually-hidden"> {sayBrowser(visit, session.browser)}</span>
          </>
        ),
        variant: 'secondary',
        small: true,
      })}
    </form>
  )
}

function sayBrowser({ language }: Visit, { browser, system }: Browser): string {
  const say = sessionWords(language)
  return say('on', {
    browser: say(browser === 'other' ? 'otherBrowser' : browser),
    system: say(system === 'other' ? 'otherSystem' : system),
  })
}
