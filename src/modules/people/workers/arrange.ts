import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { DomainEvent, Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { openPerson } from '../store.ts'
import type { HandOverId, WorkEnd } from './worker.ts'
import { endWorkerRow, insertWorker, listWorkers } from './workersStore.ts'

type Pair = { readonly personId: PersonId; readonly organisationId: OrganisationId }
type Giving = Pair & { readonly memberId: MemberId; readonly handOverId?: HandOverId | undefined }

/** How long a team may take to find somebody for a person nobody works with. */
const daysToFind = 2

/** Somebody works with a person from now on, as part of the change that arranges it; false when they do already. */
export async function giveWorker(work: Work, giving: Giving): Promise<boolean> {
  const { personId, organisationId, memberId } = giving
  if (!(await insertWorker(work, { ...giving, dueAt: null }))) return false
  await endWorkerRow(work, { personId, organisationId, memberId: null, because: 'handed-over' })
  note(work, 'given', { personId, organisationId, memberId })
  await openPerson(work, personId)
  return true
}

type Ending = Pair & { readonly memberId: MemberId | 'nobody'; readonly because: WorkEnd }

/**
 * Somebody no longer works with a person; false when they had stopped already. Unless the work is finished, whoever is left without
 * anybody comes onto the team's list as nobody's, with a day by which that must end: nobody is dropped without a word (H-01).
 */
export async function endWorker(work: Work, { personId, organisationId, memberId, because }: Ending): Promise<boolean> {
  const whom = memberId === 'nobody' ? null : memberId
  if (!(await endWorkerRow(work, { personId, organisationId, memberId: whom, because }))) return false
  note(work, 'ended', { personId, organisationId, memberId: whom, because })
  if (because !== 'finished') await leaveToTeam(work, { personId, organisationId })
  await openPerson(work, personId)
  return true
}

/** The team of an organisation is to find somebody, unless somebody of it is there; false when nothing changed. */
export async function leaveToTeam(work: Work, { personId, organisationId }: Pair): Promise<boolean> {
  const others = await work.inNameOf({ kind: 'system', named: 'people' }, (software) => listWorkers(software, { personId }))
  if (others.some((each) => each.organisationId === organisationId)) return false
  const dueAt = new Date(work.at.getTime() + daysToFind * 86_400_000)
  if (!(await insertWorker(work, { personId, organisationId, memberId: null, dueAt }))) return false
  note(work, 'missing', { personId, organisationId, dueAt: dueAt.toISOString() })
  await openPerson(work, personId)
  return true
}

function note(work: Work, what: 'given' | 'ended' | 'missing', { personId, ...body }: Pair & DomainEvent['body']): void {
  work.happened({ kind: `person.worker-${what}`, version: 1, subjectId: personId, body })
  const detail = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === null ? null : String(value)]))
  work.records({ action: `person.worker-${what}`, subjectKind: 'person', subjectId: personId, detail })
}
