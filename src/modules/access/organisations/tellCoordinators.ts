import type { OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersWhoAre } from '../colleagues.ts'
import { waitingInvitations } from '../invitations/invitationStore.ts'
import { organisationAt } from '../routes.ts'
import { currentRoles } from '../store.ts'
import { organisationMailWords } from './mailWords.ts'

/** The first who is invited or added at an organisation that nobody has looked at has the coordinators of the network asked to look. */
export async function tellUnverified(app: App, work: Work, organisationId: OrganisationId): Promise<void> {
  const roles = await currentRoles(work).where('organisation_id', '=', organisationId).execute()
  const invited = (await waitingInvitations(work, app.vault)).filter(
    ({ role }) => 'organisationId' in role && role.organisationId === organisationId,
  )
  if (roles.length + invited.length === 1) await tellCoordinators(app, work, { organisationId, what: 'waits' })
}

type Told = { readonly organisationId: OrganisationId; readonly what: 'waits' | 'ends' }

/** Writes to those who look after the whole network, except to whoever just did it. */
export async function tellCoordinators(app: App, work: Work, { organisationId, what }: Told): Promise<void> {
  const { actor } = work
  const coordinators = await membersWhoAre(work, app.vault, { kinds: ['coordinator'] })
  for (const { id, email, language, roles } of coordinators) {
    if (actor.kind === 'member' && actor.memberId === id) continue
    if (!roles.some((role) => role.kind === 'coordinator' && role.placeId === undefined)) continue
    const say = organisationMailWords(language)
    work.send({
      channel: 'email',
      to: email,
      language,
      template: `access.organisation-${what}`,
      subject: say(`${what}Subject`),
      body: [say(`${what}What`), `${app.config.baseUrl}${organisationAt.to({ organisationId })}`].join('\n\n'),
      subjectKind: 'organisation',
      subjectId: organisationId,
    })
  }
}
