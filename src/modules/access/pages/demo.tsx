import { type Html, nhs } from '../../../design/index.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { sessionCookie } from '../../../platform/http/formGuards.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { hasOutbox } from '../../../platform/messages/carrier.ts'
import { demoMembers, signInAsDemoMember } from '../actions/signInAsDemoMember.ts'
import type { Member } from '../member.ts'
import type { Neighbours } from '../neighbours.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { demoAt, outboxAt, youAt } from '../routes.ts'
import { keepSession } from '../sessionCookie.ts'
import { demoWords } from '../words/demo.ts'

/** The front door of an invented region: what it is, one way through it, and a sign-in for each role. Does not exist elsewhere. */
export function demoPage(neighbours: Neighbours): Page {
  return page({
    at: demoAt,
    may: 'anyone',
    records: 'nothing',
    load: async (visit) => {
      if (!hasOutbox(visit.network, visit.app.config)) return undefined
      const members = await demoMembers(visit.app, visit.network)
      return {
        members,
        nameRole: await roleNames(
          visit,
          neighbours,
          members.flatMap((member) => member.roles),
        ),
      }
    },
    show: (visit, { members, nameRole }) => {
      const say = demoWords(visit.language)
      const title = say('demoTitle', { network: visit.network.name })
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{title}</h1>
          {nhs.insetText({ text: say('invented', { network: visit.network.name }) })}
          <h2 class="nhsuk-heading-m">{say('tourTitle')}</h2>
          <Tour visit={visit} ways={neighbours.ways} />
          <h2 class="nhsuk-heading-m" id="sign-in">
            {say('signInTitle')}
          </h2>
          <SignIns visit={visit} members={members} nameRole={nameRole} />
        </>
      )
      return { title, body }
    },
    submit: async (visit, { members }) => {
      const id = parseId<'Member'>(visit.typed.member?.[0] ?? '')
      const from = { oldCookie: visit.cookies.get(sessionCookie), browser: visit.browser }
      const signedIn = id && (await signInAsDemoMember(visit.app, visit.network, { id, ...from }))
      if (!signedIn?.ok) return 'not-found'
      keepSession(visit, signedIn.value)
      return { redirectTo: workOf(members, id, neighbours.ways) }
    },
  })
}

/** Whoever does one thing only lands where it is done; everybody else where all of theirs is named. */
function workOf(members: readonly Member[], id: MemberId | undefined, ways: Neighbours['ways']): string {
  const kinds = new Set(members.find((member) => member.id === id)?.roles.map(({ kind }) => kind))
  if (kinds.size === 1 && kinds.has('provider')) return ways.requests
  if (kinds.size === 1 && kinds.has('referrer')) return ways.passedOn
  return youAt.to({})
}

function Tour({ visit, ways }: { readonly visit: Visit; readonly ways: Neighbours['ways'] }): Html {
  const say = demoWords(visit.language)
  const steps = [
    { name: say('tourFind'), hint: say('tourFindHint'), href: ways.find },
    { name: say('tourJoin'), hint: say('tourJoinHint') },
    { name: say('tourOutbox'), hint: say('tourOutboxHint'), href: outboxAt.to({}) },
    { name: say('tourAnswer'), hint: say('tourAnswerHint') },
    { name: say('tourPrivate'), hint: say('tourPrivateHint') },
    { name: say('tourList'), hint: say('tourListHint'), href: '#sign-in' },
  ]
  return (
    <ol class="nhsuk-list nhsuk-list--number">
      {steps.map(({ name, hint, href }) => (
        <li>
          {href === undefined ? <strong>{name}</strong> : <a href={href}>{name}</a>}
          <br />
          {hint}
        </li>
      ))}
    </ol>
  )
}

function SignIns({
  visit,
  members,
  nameRole,
}: {
  readonly visit: Visit
  readonly members: readonly Member[]
  readonly nameRole: NameRole
}): Html {
  const say = demoWords(visit.language)
  if (members.length === 0) return <p>{say('noMembers')}</p>
  return (
    <>
      <p>{say('signInIntro')}</p>
      {oneForEachRole(members, nameRole).map((member) => (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="member" value={member.id} />
          <h3 class="nhsuk-heading-s">{member.roles.map(nameRole).join(' · ')}</h3>
          {nhs.button({ text: say('signInAs', { name: member.name }), variant: 'secondary' })}
        </form>
      ))}
    </>
  )
}

/** Two members who do the same would be two buttons to the same screens. */
function oneForEachRole(members: readonly Member[], nameRole: NameRole): readonly Member[] {
  return members.filter((member, place) => members.findIndex((other) => does(other) === does(member)) === place)

  function does(member: Member): string {
    return member.roles.map(nameRole).join()
  }
}
