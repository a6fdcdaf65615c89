import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { addMember } from '../actions/addMember.ts'
import { type Choices, readMemberForm } from '../memberForm.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayListMembers } from '../policy.ts'
import { membersAt, newMemberAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { ErrorSummary, typedIn } from './formParts.tsx'
import { type Filled, MemberFields } from './memberFields.tsx'

/** Adding a member with one role. */
export function newMemberPage(neighbours: Neighbours): Page {
  const choicesFor = async (visit: Visit, organisation: string): Promise<Choices> => {
    const asking = { app: visit.app, networkId: visit.network.id, language: visit.language }
    const organisations = organisation.trim() === '' ? [] : await neighbours.organisationsLike(asking, organisation.trim())
    return { places: await neighbours.places(asking), organisations }
  }
  return page({
    at: newMemberAt,
    may: mayListMembers,
    records: 'nothing',
    load: async () => ({}),
    show: async (visit) => screen(visit, await choicesFor(visit, ''), { typed: {}, errors: {} }),
    submit: async (visit) => {
      const say = memberWords(visit.language)
      const { typed } = visit
      const choices = await choicesFor(visit, typedIn(typed, 'kind') === 'provider' ? typedIn(typed, 'organisation') : '')
      const read = readMemberForm(typed, choices, say)
      if (!read.ok) return screen(visit, choices, { typed, errors: read.reason })
      const added = await addMember(
        visit.app,
        { networkId: visit.network.id, actor: visit.actor },
        { ...read.value, tell: true, onceKey: visit.onceKey },
      )
      if (added.ok) return { redirectTo: membersAt.to({}) }
      const errors = added.reason === 'may-not' ? { kind: say('mayNot') } : { email: say('hasThisRole') }
      return screen(visit, choices, { typed, errors })
    },
  })
}

function screen(visit: Visit, choices: Choices, filled: Filled): Screen {
  const say = memberWords(visit.language)
  const hasErrors = Object.keys(filled.errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={filled.errors} />
      <h1 class="nhsuk-heading-l">{say('addTitle')}</h1>
      <p>{say('addIntro')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <MemberFields visit={visit} choices={choices} filled={filled} />
        {nhs.button({ text: say('addButton'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('addTitle'), body, width: 'staff', backTo: membersAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}
