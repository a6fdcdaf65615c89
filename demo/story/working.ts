import type { Actor, MemberId, NetworkId, OrganisationId } from '../../src/kernel/actor.ts'
import { listMembers } from '../../src/modules/access/index.ts'
import { arrangeWorker, putOnList } from '../../src/modules/casework/index.ts'
import type { PersonId } from '../../src/modules/people/index.ts'
import { listByIds, type ReferralId } from '../../src/modules/referrals/index.ts'
import type { App } from '../../src/platform/app.ts'
import { teams } from '../members.ts'
import { byStoryteller, keyOf } from './tell.ts'

/** Who works with whom of the story; `the-team` has still to find somebody. */
const workers = [
  { chapter: 'sheila-and-ted', at: teams.surgery, by: 'Bronwen Tull' },
  { chapter: 'bernard', at: teams.surgery, by: 'Bronwen Tull' },
  { chapter: 'bernard', at: teams.laterLife, by: 'Bronwen Tull' },
  { chapter: 'dilys', at: teams.laterLife, by: 'Bronwen Tull' },
  { chapter: 'lorna', at: teams.surgery, by: 'Malik Osei' },
  { chapter: 'meg', at: teams.surgery, by: 'Malik Osei' },
  { chapter: 'ruth', at: teams.surgery, by: 'the-team' },
] as const

/** Who may not see whom. */
const keptOut = [
  { chapter: 'ivo', member: 'Tom Carlyon', because: 'They live next door to each other, and Ivo does not want him to know.' },
] as const

type Beginning = {
  readonly app: App
  readonly networkId: NetworkId
  readonly coordinator: Actor
  readonly told: ReadonlyMap<string, ReferralId>
  readonly organisationOf: (sourceId: string) => Promise<OrganisationId>
}

/** Link workers begin to work with people of the story, and one person is kept from a member; answers how many people. */
export async function beginWork({ app, networkId, coordinator, told, organisationOf }: Beginning): Promise<number> {
  const who = { networkId, actor: coordinator }
  const [members, referrals] = await app.database.within(byStoryteller(networkId), async (work) =>
    Promise.all([listMembers(work, app.vault), listByIds(work, [...told.values()])]),
  )
  const memberNamed = (name: string): MemberId => found(members.find((member) => member.name === name)?.id, name)
  const personOf = (chapter: string): PersonId => found(referrals.find(({ id }) => id === told.get(chapter))?.personId, chapter)

  for (const { chapter, at, by } of workers) {
    const organisationId = await organisationOf(at)
    const memberId = by === 'the-team' ? by : memberNamed(by)
    const done = await arrangeWorker(app, who, {
      personId: personOf(chapter),
      organisationId,
      memberId,
      onceKey: keyOf(`${chapter} ${at}`),
    })
    // Told a second time, it is so already; that is as it should be.
    if (!done.ok && done.reason !== 'already') throw new Error(`Nobody could work with ${chapter}: ${done.reason}`)
  }
  for (const { chapter, member, because } of keptOut) {
    const asked = {
      personId: personOf(chapter),
      kind: 'excluded',
      memberIds: [memberNamed(member)],
      because,
      onceKey: keyOf(`${chapter} list`),
    } as const
    const done = await putOnList(app, who, asked)
    if (!done.ok) throw new Error(`${member} could not be kept from ${chapter}: ${done.reason}`)
  }
  return new Set(workers.map(({ chapter }) => chapter)).size
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`The story knows nobody called ${name}.`)
  return thing
}
