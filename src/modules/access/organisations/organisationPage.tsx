import { type Html, type KeyFact, KeyFacts, nhs, StaffTable } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { sayDate } from '../pages/moment.ts'
import { mayListMembers, mayListOrganisations, maySeeOrganisation, mayVerify } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { endVerificationAt, memberAt, membersAt, newMemberAt, organisationAt, organisationsAt, verifyAt } from '../routes.ts'
import { loadOrganisation, type Subject } from './loadOrganisation.ts'
import { VerificationTag } from './organisationsPage.tsx'
import { organisationWords } from './words.ts'

type Shown = Subject & { readonly nameRole: NameRole }

/** One organisation for staff: whether anybody answers for it, how and until when, and who is what there. */
export function organisationPage(neighbours: Neighbours): Page {
  return page({
    at: organisationAt,
    may: (actor, { seen }: Shown) => maySeeOrganisation(actor, { organisationId: seen.id }),
    records: { action: 'access.organisation-read', of: ({ seen }) => ({ kind: 'organisation', id: seen.id }) },
    load: async (visit): Promise<Shown | undefined> => {
      const subject = await loadOrganisation(visit, neighbours)
      return (
        subject && {
          ...subject,
          nameRole: await roleNames(
            visit,
            neighbours,
            subject.seen.members.flatMap(({ roles }) => roles),
          ),
        }
      )
    },
    show: (visit, shown) => {
      const { seen, listed } = shown
      const say = organisationWords(visit.language)
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{listed.name}</h1>
          <p>
            <VerificationTag visit={visit} state={seen.state} />
          </p>
          <p>{say(`${seen.state}What`)}</p>
          <KeyFacts facts={factsOf(visit, shown)} />
          <Ways visit={visit} shown={shown} />
          <Members visit={visit} shown={shown} />
        </>
      )
      const backTo = mayListOrganisations(visit.actor) ? organisationsAt.to({}) : membersAt.to({})
      return { title: listed.name, body, width: 'staff', backTo }
    },
  })
}

function factsOf(visit: Visit, { seen, listed }: Shown): readonly KeyFact[] {
  const say = organisationWords(visit.language)
  const asListed = (['charityNumber', 'companyNumber', 'website'] as const).map((what) => ({
    term: say(what),
    value: listed[what] ?? say('nothingListed'),
  }))
  const { verification } = seen
  if (verification === undefined) return asListed
  return [
    { term: say('how'), value: say(verification.how), note: verification.note },
    { term: say('by'), value: seen.verifiedBy ?? say(verification.verifiedBy.startsWith('member:') ? 'somebody' : 'software') },
    { term: say('on'), value: sayDate(visit, verification.verifiedAt) },
    { term: say('until'), value: sayDate(visit, verification.expiresAt) },
    ...asListed,
  ]
}

function Ways({ visit, shown: { seen } }: { readonly visit: Visit; readonly shown: Shown }): Html {
  const say = organisationWords(visit.language)
  const organisationId = seen.id
  const may = mayVerify(visit.actor, { organisationId })
  return (
    <>
      {may
        ? nhs.button({ text: say(seen.verification === undefined ? 'verify' : 'verifyAgain'), href: verifyAt.to({ organisationId }) })
        : null}
      {!may && mayListOrganisations(visit.actor) ? <p>{say('ownOne')}</p> : null}
      {may && seen.verification !== undefined ? (
        <p>
          <a href={endVerificationAt.to({ organisationId })}>{say('end')}</a>
        </p>
      ) : null}
      {mayListMembers(visit.actor) ? (
        <p>
          <a href={newMemberAt.to({})}>{say('invite')}</a>
        </p>
      ) : null}
    </>
  )
}

function Members({ visit, shown: { seen, nameRole } }: { readonly visit: Visit; readonly shown: Shown }): Html {
  const say = organisationWords(visit.language)
  if (seen.members.length === 0) return <p>{say('membersNone')}</p>
  const rows = seen.members.map(({ id, name, roles }) => ({
    cells: [<a href={memberAt.to({ memberId: id })}>{name}</a>, roles.map(nameRole).join(' · ')],
  }))
  return <StaffTable caption={say('members')} columns={[{ title: say('who') }, { title: say('role') }]} rows={rows} />
}
