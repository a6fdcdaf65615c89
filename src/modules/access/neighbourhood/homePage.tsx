import { type Html, nhs } from '../../../design/index.ts'
import { parseSector, type Sector } from '../../../kernel/postcode.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { type SignedInHere, signedInHere } from '../pages/givenHere.ts'
import { mayHaveOwnPage } from '../policy.ts'
import { ownHomeAt, youAt } from '../routes.ts'
import { sayOwnHome, seeOwnHome } from './ownHome.ts'
import { homeWords } from './words.ts'

type Subject = { readonly here: SignedInHere; readonly home: Sector | undefined }

/** A member may say roughly where they live, so that looks at neighbours are noticed; or take it back. */
export const ownHomePage: Page = page({
  at: ownHomeAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  load: async (visit): Promise<Subject | undefined> => {
    const here = signedInHere(visit)
    return here && { here, home: await seeOwnHome(visit.app, here.who, here.member.memberId) }
  },
  show: (visit, subject) => screen(visit, subject, { value: '' }),
  submit: async (visit, subject) => {
    const { who, member } = subject.here
    const value = typedIn(visit.typed, 'home')
    const isTakingBack = visit.typed['forget'] !== undefined
    const home = isTakingBack ? undefined : parseSector(value)
    if (home?.ok === false) return screen(visit, subject, { value, wrong: homeWords(visit.language)(`wrong.${home.reason}`) })
    await sayOwnHome(visit.app, who, { memberId: member.memberId, home: home?.value })
    return { redirectTo: ownHomeAt.to({}) }
  },
})

function screen(visit: Visit, { home }: Subject, { value, wrong }: { readonly value: string; readonly wrong?: string }): Screen {
  const say = homeWords(visit.language)
  const errors = wrong === undefined ? {} : { home: wrong }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('why')}</p>
      <p>{say('kept')}</p>
      <p>
        <strong>{home === undefined ? say('none') : say('now', { home })}</strong>
      </p>
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.input({
          id: 'home',
          name: 'home',
          value,
          width: 10,
          autocomplete: 'postal-code',
          spellcheck: false,
          label: { text: say('label'), size: 's' },
          hint: { text: say('hint') },
          errorMessage: errorOf(errors, 'home'),
        })}
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
      {home === undefined ? null : (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="forget" value="yes" />
          {nhs.button({ text: say('forget'), variant: 'secondary', preventDoubleClick: true })}
        </form>
      )}
    </>
  )
  return { title: say('title'), body, backTo: youAt.to({}), ...(wrong !== undefined && { status: 422, hasErrors: true }) }
}
