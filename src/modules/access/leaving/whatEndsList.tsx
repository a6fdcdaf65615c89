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
  const { counts, people } = ends
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('rolesEnd')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {roles.map((role) => (
          <li>{nameRole(role)}</li>
        ))}
      </ul>
      {people.length === 0 ? null : <People visit={visit} people={people} />}
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

function People({ visit, people }: { readonly visit: Visit; readonly people: WhatEnds['people'] }): Html {
  const say = leavingWords(visit.language)
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('peopleTitle')}</h2>
      {people.map(({ count, handOver }) => (
        <>
          <p>{say('peopleCount', { count })}</p>
          {handOver === undefined ? null : (
            <p>
              <a href={handOver}>{say('handOver')}</a>
            </p>
          )}
        </>
      ))}
      <p>{say('peopleOtherwise')}</p>
    </>
  )
}
