import { type Html, nhs } from '../../../design/index.ts'
import type { OrganisationId } from '../../../kernel/actor.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { type InviteRefusal, inviteMember } from '../invitations/inviteMember.ts'
import { wordingOf } from '../invitations/wording.ts'
import type { NewMember } from '../member.ts'
import { type Choices, mayInviteAnywhere, organisationKindOf, ownOrganisationIds, readMemberForm } from '../memberForm.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayListMembers, mayVerify } from '../policy.ts'
import { invitationsAt, membersAt, newMemberAt, verifyAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { ErrorSummary, typedIn } from './formParts.tsx'
import { type Filled, MemberFields } from './memberFields.tsx'

/** Inviting somebody to hold one role. */
export function newMemberPage(neighbours: Neighbours): Page {
  return page({
    at: newMemberAt,
    may: mayListMembers,
    records: 'nothing',
    load: async () => ({}),
    show: async (visit) => screen(visit, await choicesFor(visit, neighbours, ''), { typed: {}, errors: {} }),
    submit: async (visit) => await submit(visit, neighbours),
  })
}

async function choicesFor(visit: Visit, neighbours: Neighbours, typed: string): Promise<Choices> {
  const asking = { app: visit.app, networkId: visit.network.id, language: visit.language }
  const places = await neighbours.places(asking)
  if (!mayInviteAnywhere(visit.actor)) {
    return { places, organisations: await neighbours.organisationsById(asking, ownOrganisationIds(visit.actor)) }
  }
  return { places, organisations: typed.trim() === '' ? [] : await neighbours.organisationsLike(asking, typed.trim()) }
}

async function submit(visit: Submission, neighbours: Neighbours): Promise<Shown> {
  const { typed } = visit
  const isAtOrganisation = organisationKindOf(typedIn(typed, 'kind')) !== undefined
  const choices = await choicesFor(visit, neighbours, isAtOrganisation ? typedIn(typed, 'organisation') : '')
  const read = readMemberForm(typed, choices, memberWords(visit.language))
  if (!read.ok) return screen(visit, choices, { typed, errors: read.reason })
  const wording = await wordingOf(visit, neighbours, read.value)
  const who = { networkId: visit.network.id, actor: visit.actor }
  const invited = await inviteMember(visit.app, who, { ...read.value, ...wording, onceKey: visit.onceKey })
  if (invited.ok) return { redirectTo: invitationsAt.to({}) }
  const errors = errorsOf(visit, invited.reason)
  return screen(visit, choices, { typed, errors }, invited.reason === 'not-verified' ? read.value : undefined)
}

function errorsOf({ language }: Visit, reason: InviteRefusal): FieldErrors {
  const say = memberWords(language)
  switch (reason) {
    case 'may-not':
      return { kind: say('mayNot') }
    case 'has-this-role':
      return { email: say('hasThisRole') }
    case 'invited-already':
      return { email: say('invitedAlready') }
    case 'not-verified':
      return { organisation: say('notVerified') }
    case 'too-many':
      return { email: say('tooManyInvitations') }
    default:
      return reason satisfies never
  }
}

function screen(visit: Visit, choices: Choices, filled: Filled, unverified?: NewMember): Screen {
  const say = memberWords(visit.language)
  const hasErrors = Object.keys(filled.errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={filled.errors} />
      <h1 class="nhsuk-heading-l">{say('addTitle')}</h1>
      <p>{say('addIntro')}</p>
      <WayToVerify visit={visit} unverified={unverified} />
      <form method="post" novalidate>
        {visit.formGuards()}
        <MemberFields visit={visit} choices={choices} filled={filled} />
        {nhs.button({ text: say('addButton'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('addTitle'), body, width: 'staff', backTo: membersAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}

/** Leads whoever may to the page where the organisation is verified; others are told whom to ask by the error itself. */
function WayToVerify({ visit, unverified }: { readonly visit: Visit; readonly unverified: NewMember | undefined }): Html | null {
  const organisationId: OrganisationId | undefined =
    unverified !== undefined && 'organisationId' in unverified.role ? unverified.role.organisationId : undefined
  if (organisationId === undefined || !mayVerify(visit.actor, { organisationId })) return null
  return (
    <p>
      <a href={verifyAt.to({ organisationId })}>{memberWords(visit.language)('verifyFirst')}</a>
    </p>
  )
}
