import { type Html, nhs } from '../../../design/index.ts'
import type { Role } from '../../../kernel/actor.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { isMailMissing } from '../../../platform/messages/carrier.ts'
import { type OwnRole, seeOwnRoles } from '../actions/seeOwnRoles.ts'
import type { Neighbours } from '../neighbours.ts'
import { seeOwnIdentities } from '../oidc/actions/seeIdentities.ts'
import { IdentityPart } from '../oidc/pages/identityPart.tsx'
import { mayAnswerRecoveries, mayHaveOwnPage, mayListMembers, maySettleMessages } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { leaveAt, membersAt, ownHomeAt, ownSecondStepsAt, ownSessionsAt, recoveriesAt, youAt } from '../routes.ts'
import { signInWords } from '../words/signIn.ts'
import { SignOutForms } from './signOut.tsx'

/** The signed-in home: who you are, what you do here, where your work is, and the way out. */
export function youPage(neighbours: Neighbours): Page {
  return page({
    at: youAt,
    may: mayHaveOwnPage,
    records: 'nothing',
    load: async (visit) => {
      const who = { networkId: visit.network.id, actor: visit.actor }
      const own = visit.member === undefined ? [] : await seeOwnRoles(visit.app, who, visit.member.memberId)
      const nameRole = await roleNames(
        visit,
        neighbours,
        own.map(({ role }) => role),
      )
      const identities = await seeOwnIdentities(visit.app, who)
      return { name: visit.member?.name, own, nameRole, identities }
    },
    show: (visit, { name, own, nameRole, identities }) => {
      const say = signInWords(visit.language)
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('hello', { name: name ?? '' })}</h1>
          <h2 class="nhsuk-heading-m">{say('rolesTitle')}</h2>
          <OwnRoles visit={visit} own={own} nameRole={nameRole} />
          <h2 class="nhsuk-heading-m">{say('yourWork')}</h2>
          <MailWarning visit={visit} />
          <Work visit={visit} ways={neighbours.ways} />
          <h2 class="nhsuk-heading-m">{say('signingIn')}</h2>
          <p>
            <a href={ownSecondStepsAt.to({})}>{say('goToSecondSteps')}</a>
          </p>
          <p>
            <a href={ownSessionsAt.to({})}>{say('goToSessions')}</a>
          </p>
          <p>
            <a href={ownHomeAt.to({})}>{say('goToHome')}</a>
          </p>
          <IdentityPart visit={visit} identities={identities} />
          <h2 class="nhsuk-heading-m">{say('signOutTitle')}</h2>
          <SignOutForms visit={visit} />
          <p>
            <a href={leaveAt.to({})}>{say('goToLeave')}</a>
          </p>
        </>
      )
      return { title: say('youTitle'), body, width: 'staff' }
    },
  })
}

/** What a member does for the network, and for each organisation apart. */
function OwnRoles({
  visit,
  own,
  nameRole,
}: {
  readonly visit: Visit
  readonly own: readonly OwnRole[]
  readonly nameRole: NameRole
}): Html {
  const waiting = own.filter(({ waits }) => waits)
  return (
    <>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {own
          .toSorted((one, other) => organisationOf(one).localeCompare(organisationOf(other)))
          .map(({ role }) => (
            <li>{nameRole(role)}</li>
          ))}
      </ul>
      {waiting.length === 0
        ? null
        : nhs.insetText({ text: signInWords(visit.language)('waits', { roles: waiting.map(({ role }) => nameRole(role)).join(', ') }) })}
    </>
  )
}

function organisationOf({ role }: OwnRole): string {
  return 'organisationId' in role ? role.organisationId : ''
}

function Work({ visit, ways }: { readonly visit: Visit; readonly ways: Neighbours['ways'] }): Html {
  const say = signInWords(visit.language)
  const worksWithPeople =
    visit.member?.roles.some(({ kind }) => kind === 'link-worker' || kind === 'team-lead' || kind === 'coordinator') === true
  const is = (kind: Role['kind']) => visit.member?.roles.some((role) => role.kind === kind) === true
  return (
    <>
      {maySettleMessages(visit.actor) ? (
        <p>
          <a href={ways.coordinatorsList}>{say('goToList')}</a>
        </p>
      ) : null}
      {is('provider') ? (
        <p>
          <a href={ways.requests}>{say('goToRequests')}</a>
        </p>
      ) : null}
      {is('referrer') ? (
        <p>
          <a href={ways.passedOn}>{say('goToPassedOn')}</a>
        </p>
      ) : null}
      {worksWithPeople ? (
        <p>
          <a href={ways.caseload}>{say('goToCaseload')}</a>
        </p>
      ) : null}
      {is('network-admin') ? (
        <p>
          <a href={ways.namingLooks}>{say('goToNamingLooks')}</a>
        </p>
      ) : null}
      {mayListMembers(visit.actor) ? (
        <p>
          <a href={membersAt.to({})}>{say('goToMembers')}</a>
        </p>
      ) : null}
      {mayAnswerRecoveries(visit.actor) ? (
        <p>
          <a href={recoveriesAt.to({})}>{say('goToRecoveries')}</a>
        </p>
      ) : null}
    </>
  )
}

/** Without it, a coordinator would wonder why every message turned into a call. */
export function MailWarning({ visit }: { readonly visit: Visit }): Html {
  const isTold = maySettleMessages(visit.actor) && isMailMissing(visit.network, visit.app.config)
  return <>{isTold ? nhs.insetText({ text: signInWords(visit.language)('mailMissing') }) : null}</>
}
