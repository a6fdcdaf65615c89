import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/kernel/actor.ts'
import { decide, type Rules } from '../../../src/kernel/decide.ts'
import type { Asking } from '../../../src/kernel/standing.ts'
import { peopleRules } from '../../../src/modules/people/policy.ts'
import { referralRules } from '../../../src/modules/referrals/policy.ts'
import { aHouse, type House } from '../../support/house.ts'
import { buildGround, buildWorld } from './buildWorld.ts'
import { actor, matterOf, now, type PersonFacts, personIds, referralId, world } from './world.ts'

let house: House
let admin: pg.Client
beforeAll(async () => {
  house = await aHouse({ startsAt: now })
  admin = new pg.Client(house.admin)
  await admin.connect()
  await buildGround(admin, house.network.id)
})
afterAll(async () => {
  await admin.end()
  await house.close()
})

const rules: Rules = { ...peopleRules, ...referralRules }
/** Each kind of row, the rule that says who may see it, and every row there could be of it. */
type Seen = {
  readonly people: readonly string[]
  readonly contacts: readonly string[]
  readonly referrals: readonly string[]
  readonly passedOn: readonly string[]
}

function byTheRules(asker: Actor, facts: readonly PersonFacts[]): Seen {
  const may = (action: string, matter: ReturnType<typeof matterOf>) => decide(rules, asker, action, matter, now).allowed
  const matters = facts.map(matterOf)
  const seeing = (action: string) => matters.filter((matter) => may(action, matter)).map(({ person }) => person?.id ?? '')
  const aboutOne = (action: string, isThere: (asking: Asking) => boolean) =>
    matters.flatMap(({ person }, number) =>
      (person?.askings ?? []).flatMap((asking, turn) => {
        const alone = { person: person && { ...person, askings: [asking] } } as ReturnType<typeof matterOf>
        return isThere(asking) && may(action, alone) ? [referralId(number, turn)] : []
      }),
    )
  return {
    people: seeing('people.see').sort(),
    contacts: seeing('people.contact-see').sort(),
    referrals: aboutOne('referrals.see', () => true).sort(),
    passedOn: aboutOne('referrals.passed-on-see', ({ referrerOrganisationId }) => referrerOrganisationId !== undefined).sort(),
  }
}

async function byTheRows(asker: Actor): Promise<Seen> {
  return house.within(async (work) => {
    const ids = async (table: string) =>
      (await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(work.sql)).rows.map(({ id }) => id)
    const tables = ['person', 'person_contact', 'referral', 'passed_on'] as const
    const [people = [], contacts = [], referrals = [], passedOn = []] = await Promise.all(tables.map(ids))
    return { people, contacts, referrals, passedOn }
  }, asker)
}

describe('the two walls', () => {
  const askersAWorld = 70
  const worlds = 120

  it(`agree over ${worlds * askersAWorld * personIds.length} random pairs of somebody who asks and somebody it is about`, async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(actor, { minLength: askersAWorld, maxLength: askersAWorld }), async (facts, askers) => {
        await buildWorld(admin, house.network.id, facts)
        await house.within(
          async (work) => {
            await sql`select open_person(${work.networkId}, id, ${work.at}) from person`.execute(work.sql)
          },
          { kind: 'system', named: 'test' },
        )
        for (const asker of askers) expect(await byTheRows(asker), JSON.stringify(asker)).toEqual(byTheRules(asker, facts))
      }),
      { numRuns: worlds },
    )
  }, 180_000)
})
