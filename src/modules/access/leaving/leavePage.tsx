import { type Html, nhs } from '../../../design/index.ts'
import type { MemberId, Role } from '../../../kernel/actor.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { leave } from '../actions/endMembership.ts'
import type { Neighbours } from '../neighbours.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { mayLeave } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { leaveAt, leftAt, youAt } from '../routes.ts'
import { dropSession } from '../sessionCookie.ts'
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
    show: (visit, going) => screen(visit, going),
    submit: async (visit, going) => {
      const say = leavingWords(visit.language)
      if (typedIn(visit.typed, 'sure') !== 'yes') return screen(visit, going, say('leaveNotChecked'))
      const left = await leave(visit.app, { networkId: visit.network.id, actor: visit.actor }, going.memberId)
      if (!left.ok && left.reason === 'last-one') return screen(visit, going, say('leaveLast'))
      dropSession(visit)
      return { redirectTo: leftAt.to({}), clearsSite: true }
    },
  })
}

function screen(visit: Visit, { roles, nameRole, ends }: Going, problem?: string): Screen {
  const say = leavingWords(visit.language)
  const errors = problem === undefined ? {} : { sure: problem }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('leaveTitle')}</h1>
      <p>{say('leaveIntro')}</p>
      <WhatEndsList visit={visit} roles={roles} nameRole={nameRole} ends={ends} />
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.checkboxes({
          idPrefix: 'sure',
          name: 'sure',
          errorMessage: errorOf(errors, 'sure'),
          items: [{ value: 'yes', text: say('leaveCheck') }],
        })}
        {nhs.button({ text: say('leaveButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={youAt.to({})}>{say('leaveKeep')}</a>
      </p>
    </>
  )
  return { title: say('leaveTitle'), body, backTo: youAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
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
