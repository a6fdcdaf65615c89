import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import { auditAbout } from '../../../platform/audit/readAudit.ts'
import type { Work } from '../../../platform/database/work.ts'
import { homesOf, type Member, membersById } from '../../access/index.ts'
import { organisationsById } from '../../directory/index.ts'
import { type PersonId, readPerson } from '../../people/index.ts'
import { listOfPeople, readTimeZone } from '../../referrals/index.ts'
import { listGlassOf } from '../glass/glassStore.ts'
import { byDay, homesIn, type Likeness, type Look, likenessOf, lookOf } from './looks.ts'
import { isNamingLookers } from './namingStore.ts'

const mostEntries = 2000

/** Everybody who looked, the newest first, with what is needed to say who they are. */
export type Looks = {
  readonly lines: readonly (Look & { readonly times: number })[]
  readonly members: ReadonlyMap<MemberId, Member>
  readonly organisations: ReadonlyMap<OrganisationId, string>
  /** What each member who looked has in common with the person, for whoever leads to ask about. */
  readonly alike: ReadonlyMap<MemberId, readonly Likeness[]>
  /** Why each member opened it with special access, the newest first. */
  readonly reasons: ReadonlyMap<MemberId, readonly string[]>
  /** True where the network decided that the person reads names. */
  readonly isNaming: boolean
}

/** Reads it as the software: who looked is known from the audit, which nobody reads in their own name. */
export async function readLooks(work: Work, app: App, personId: PersonId): Promise<Looks> {
  const referrals = await listOfPeople(work, [personId])
  const { entries } = await auditAbout(work, { subjectIds: [personId, ...referrals.map(({ id }) => id)], limit: mostEntries })
  const timeZone = await readTimeZone(work)
  const day = new Intl.DateTimeFormat('en-CA', { timeZone })
  const lines = byDay(
    entries.flatMap((entry) => lookOf(entry) ?? []),
    (at) => day.format(at),
  )
  const ids = lines.flatMap(({ by }) => (by.kind === 'member' ? [by.memberId] : []))
  const members = await membersById(work, app.vault, ids)
  const [homes, person] = [await homesOf(work, app.vault, ids), await readPerson(work, app.vault, personId)]
  const lookedAt = { name: person?.name ?? '', homes: homesIn(person?.reach ?? []) }
  const organisationIds = members.flatMap(({ roles }) => roles.flatMap((role) => ('organisationId' in role ? [role.organisationId] : [])))
  const [organisations, glass] = [
    await organisationsById(app.database, work.networkId, [...new Set(organisationIds)]),
    await listGlassOf(work, app.vault, personId),
  ]
  const reasons = Map.groupBy(glass, ({ memberId }) => memberId)
  return {
    lines,
    members: new Map(members.map((member) => [member.id, member])),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    alike: new Map(members.map(({ id, name }) => [id, likenessOf({ name, home: homes.get(id) }, lookedAt)])),
    isNaming: await isNamingLookers(work),
    reasons: new Map([...reasons].map(([id, broken]) => [id, broken.map(({ because }) => because)])),
  }
}
