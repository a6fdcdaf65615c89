import { type Html, StaffTable, Tag, type TagKind } from '../../../design/index.ts'
import type { NetworkId, OrganisationId } from '../../../kernel/actor.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { sayDate } from '../pages/moment.ts'
import { mayListOrganisations } from '../policy.ts'
import { membersAt, organisationAt, organisationsAt } from '../routes.ts'
import { type OrganisationLine, seeOrganisations } from './seeOrganisations.ts'
import type { VerificationState } from './verification.ts'
import { organisationWords } from './words.ts'

type Listed = {
  readonly networkId: NetworkId
  readonly lines: readonly OrganisationLine[]
  readonly names: ReadonlyMap<OrganisationId, string>
}

const shapes: Readonly<Record<VerificationState, TagKind>> = {
  never: 'attention',
  verified: 'going',
  'ends-soon': 'waiting',
  lapsed: 'attention',
  over: 'over',
}

export function VerificationTag({ visit, state }: { readonly visit: Visit; readonly state: VerificationState }): Html {
  return <Tag kind={shapes[state]} text={organisationWords(visit.language)(state)} />
}

/** The organisations with members, those first that wait for somebody to look at them. */
export function organisationsPage(neighbours: Neighbours): Page {
  return page({
    at: organisationsAt,
    may: mayListOrganisations,
    records: { action: 'access.organisations-list', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
    load: async (visit): Promise<Listed> => {
      const networkId = visit.network.id
      const lines = await seeOrganisations(visit.app, { networkId, actor: visit.actor })
      const named = await neighbours.organisationsById(
        { app: visit.app, networkId, language: visit.language },
        lines.map(({ id }) => id),
      )
      return { networkId, lines, names: new Map(named.map(({ id, name }) => [id, name])) }
    },
    show: (visit, { lines, names }) => {
      const say = organisationWords(visit.language)
      const columns = (['name', 'state', 'until'] as const).map((key) => ({ title: say(key) }))
      const rows = lines.map(({ id, state, expiresAt }) => {
        const name = names.get(id) ?? say('gone')
        return {
          isDue: state !== 'verified',
          cells: [
            <a href={organisationAt.to({ organisationId: id })}>{name}</a>,
            <VerificationTag visit={visit} state={state} />,
            expiresAt === undefined ? '–' : sayDate(visit, expiresAt),
          ],
        }
      })
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('listTitle')}</h1>
          <p>{say(lines.length === 0 ? 'listNone' : 'listIntro')}</p>
          {rows.length === 0 ? null : <StaffTable caption={say('listTitle')} captionIsHidden columns={columns} rows={rows} />}
        </>
      )
      return { title: say('listTitle'), body, width: 'staff', backTo: membersAt.to({}) }
    },
  })
}
