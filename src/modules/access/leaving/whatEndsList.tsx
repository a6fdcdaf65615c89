import type { Html } from '../../../design/index.ts'
import type { Role } from '../../../kernel/actor.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { NameRole } from '../roleNames.ts'
import type { WhatEnds } from './whatEnds.ts'
import { leavingWords } from './words.ts'

type Parts = { readonly visit: Visit; readonly roles: readonly Role[]; readonly nameRole: NameRole; readonly ends: WhatEnds }

/** Says everything that a leaving ends, before it does. */
export function WhatEndsList({ visit, roles, nameRole, ends }: Parts): Html {
  const say = leavingWords(visit.language)
  const { counts } = ends
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('rolesEnd')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {roles.map((role) => (
          <li>{nameRole(role)}</li>
        ))}
      </ul>
      <h2 class="nhsuk-heading-m">{say('alsoEnds')}</h2>
      {counts === undefined ? (
        <p>{say('ifNothingLeft')}</p>
      ) : (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {(['sessions', 'secondSteps', 'identities', 'invitations', 'exports'] as const).map((what) => (
            <li>{say(what, { count: counts[what] })}</li>
          ))}
        </ul>
      )}
      <p>{say('keepsAuthor')}</p>
    </>
  )
}
