import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { ErrorSummary, typedIn } from '../pages/formParts.tsx'
import { signedInHere } from '../pages/givenHere.ts'
import { mayHaveOwnPage } from '../policy.ts'
import { conductAt, youAt } from '../routes.ts'
import { acceptConduct } from './acceptConduct.ts'
import { ConductText } from './conductText.tsx'
import { conductWords } from './words.ts'

/** Stands before everything else until a member has agreed to the code of conduct as it is worded now. */
export const conductPage: Page = page({
  at: conductAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  load: async (visit) => {
    const here = signedInHere(visit)
    return here && { here, wayBack: parseWayBack(visit.query.get('to')) }
  },
  show: (visit) => screen(visit),
  submit: async (visit, { here, wayBack }) => {
    if (typedIn(visit.typed, 'agrees') !== 'yes') return screen(visit, conductWords(visit.language)('notAgreed'))
    await acceptConduct(visit.app, here.who, { memberId: here.member.memberId, language: visit.language })
    return { redirectTo: wayBack ?? youAt.to({}) }
  },
})

function screen(visit: Visit, problem?: string): Screen {
  const say = conductWords(visit.language)
  const errors = problem === undefined ? {} : { agrees: problem }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('pageTitle')}</h1>
      <p>{say('pageIntro')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <ConductText visit={visit} errors={errors} />
        {nhs.button({ text: say('goOn'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('pageTitle'), body, ...(problem !== undefined && { status: 422, hasErrors: true }) }
}
