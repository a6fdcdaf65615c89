import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { isMailMissing } from '../../../platform/messages/carrier.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayHaveOwnPage, mayListMembers, maySettleMessages } from '../policy.ts'
import { roleNames } from '../roleNames.ts'
import { membersAt, youAt } from '../routes.ts'
import { signInWords } from '../words/signIn.ts'
import { SignOutForms } from './signOut.tsx'

/** The signed-in home: who you are, what you do here, where your work is, and the way out. */
export function youPage(neighbours: Neighbours): Page {
  return page({
    at: youAt,
    may: mayHaveOwnPage,
    records: 'nothing',
    load: async (visit) => {
      const nameRole = await roleNames(visit, neighbours, visit.member?.roles ?? [])
      return { name: visit.member?.name, roles: (visit.member?.roles ?? []).map(nameRole) }
    },
    show: (visit, { name, roles }) => {
      const say = signInWords(visit.language)
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('hello', { name: name ?? '' })}</h1>
          <h2 class="nhsuk-heading-m">{say('rolesTitle')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {roles.map((role) => (
              <li>{role}</li>
            ))}
          </ul>
          <h2 class="nhsuk-heading-m">{say('yourWork')}</h2>
          <MailWarning visit={visit} />
          <Work visit={visit} listHref={neighbours.ways.coordinatorsList} />
          <h2 class="nhsuk-heading-m">{say('signOutTitle')}</h2>
          <SignOutForms visit={visit} />
        </>
      )
      return { title: say('youTitle'), body, width: 'staff' }
    },
  })
}

function Work({ visit, listHref }: { readonly visit: Visit; readonly listHref: string }): Html {
  const say = signInWords(visit.language)
  const isProvider = visit.member?.roles.some((role) => role.kind === 'provider') === true
  return (
    <>
      {maySettleMessages(visit.actor) ? (
        <p>
          <a href={listHref}>{say('goToList')}</a>
        </p>
      ) : null}
      {mayListMembers(visit.actor) ? (
        <p>
          <a href={membersAt.to({})}>{say('goToMembers')}</a>
        </p>
      ) : null}
      {isProvider ? <p>{say('providerNext')}</p> : null}
    </>
  )
}

/** Without it, a coordinator would wonder why every message turned into a call. */
export function MailWarning({ visit }: { readonly visit: Visit }): Html {
  const isTold = maySettleMessages(visit.actor) && isMailMissing(visit.network, visit.app.config)
  return <>{isTold ? nhs.insetText({ text: signInWords(visit.language)('mailMissing') }) : null}</>
}
