import { type Html, nhs } from '../../../design/index.ts'
import type { MemberId, Role } from '../../../kernel/actor.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { leave } from '../actions/endMembership.ts'
import type { Neighbours } from '../neighbours.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { mayLeave } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { leaveAt, leftAt, youAt } from '../routes.ts'
import { dropSession } from '../sessionCookie.ts'
import { passingOn, readPassingOn } from './passingOn.ts'
import { PeopleLeftFields } from './peopleLeft.tsx'
import { type WhatEnds, whatEnds } from './whatEnds.ts'
import { WhatEndsList } from './whatEndsList.tsx'
import { leavingWords } from './words.ts'

type Going = { readonly memberId: MemberId; readonly roles: readonly Role[]; readonly nameRole: NameRole; readonly ends: WhatEnds }

/** A member says that they go, and sees first what that ends and who would be left. */
export function leavePage(neighbours: Neighbours): Page {
  return page({
    at: leaveAt,
    may: (actor, going: Going) => mayLeave(actor, going),
    records: 'nothing',
    load: async (visit): Promise<Going | undefined> => {
      const { member } = visit
      if (member === undefined) return undefined
      const { memberId, roles } = member
      return {
        memberId,
        roles,
        nameRole: await roleNames(visit, neighbours, roles),
        ends: await whatEnds(visit, neighbours, { memberId, roles }),
      }
    },
    show: (visit, going) => screen(visit, going, { typed: {}, errors: {} }),
    submit: async (visit, going) => {
      const say = leavingWords(visit.language)
      const { app, network, actor, typed } = visit
      const passed = readPassingOn(typed, going.ends.people, say('whoTakesMissing'))
      const unsure: FieldErrors = typedIn(typed, 'sure') === 'yes' ? {} : { sure: say('leaveNotChecked') }
      if (!passed.ok) return screen(visit, going, { typed, errors: { ...passed.reason, ...unsure } })
      if (unsure['sure'] !== undefined) return screen(visit, going, { typed, errors: unsure })
      const first = passingOn(app, neighbours, { from: going.memberId, chosen: passed.value })
      const left = await leave(app, { networkId: network.id, actor }, going.memberId, { first })
      if (!left.ok && left.reason === 'last-one') return screen(visit, going, { typed, errors: { sure: say('leaveLast') } })
      dropSession(visit)
      return { redirectTo: leftAt.to({}), clearsSite: true }
    },
  })
}

type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

function screen(visit: Visit, { roles, nameRole, ends }: Going, { typed, errors }: Filled): Screen {
  const say = leavingWords(visit.language)
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('leaveTitle')}</h1>
      <p>{say('leaveIntro')}</p>
      <WhatEndsList visit={visit} roles={roles} nameRole={nameRole} ends={ends} />
      <form method="post" novalidate>
        {visit.formGuards()}
        <PeopleLeftFields visit={visit} people={ends.people} typed={typed} errors={errors} />
        {nhs.checkboxes({
          idPrefix: 'sure',
          name: 'sure',
          errorMessage: errorOf(errors, 'sure'),
          items: [{ value: 'yes', text: say('leaveCheck'), checked: typedIn(typed, 'sure') === 'yes' }],
        })}
        {nhs.button({ text: say('leaveButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={youAt.to({})}>{say('leaveKeep')}</a>
      </p>
    </>
  )
  return { title: say('leaveTitle'), body, backTo: youAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}

/** What is left to say to somebody who has gone. */
export const leftPage: Page = page({
  at: leftAt,
  may: 'anyone',
  records: 'nothing',
  load: async () => ({}),
  show: (visit) => {
    const say = leavingWords(visit.language)
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('leftTitle')}</h1>
        <p>{say('leftWhat')}</p>
        <p>{say('leftPeople')}</p>
      </>
    )
    return { title: say('leftTitle'), body }
  },
})
