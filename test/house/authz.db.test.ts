import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../src/kernel/actor.ts'
import { modules } from '../../src/modules.ts'
import { aHouse, type House } from '../support/house.ts'
import { aCast, type Cast } from './authz/cast.ts'
import { keyOf, type Row, rows } from './authz/matrix.ts'
import { askerNames, askers } from './authz/questions.ts'
import { plainWays, wayOf, waysAboutPeople } from './authz/ways.ts'

let house: House
let cast: Cast
beforeAll(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_CONFIRM_CONTACT: 'no', HEDGEROW_READING_BUDGET: '10000' } })
  cast = await aCast(house)
}, 120_000)
afterAll(async () => {
  await cast.close()
  await house.close()
})

const isAboutPeople = ({ state }: Row): boolean => state !== '-'
const about = (row: Row) => cast.somebody(row.role, row)

/** The actor a row speaks of, as the doorkeeper would know them: members by their session, glass and all. */
function actorOf(row: Row): Actor {
  const asker: Actor = askers[row.role]
  if (asker.kind === 'link-holder') {
    const own = about({ ...row, ...(row.relation === 'other' && { relation: 'own' }) })
    return { ...asker, subjectId: own.referralId }
  }
  if (asker.kind !== 'member') return asker
  const glass = row.relation.startsWith('glass') ? [about(row).personId] : []
  return { kind: 'member', ...cast.memberOf(row.role), glass }
}

/** Each form carries a fresh key of its own, on every page alike. */
const withoutOnceKeys = (html: string): string => html.replaceAll(/(name="_once" value=")[^"]*/g, '$1')

describe('each row of authz/matrix.csv', () => {
  it('holds over HTTP: what is allowed has a page, what is not is the 404 of what does not exist', async () => {
    const tried: string[] = []
    const wrong: string[] = []
    const nothing = new Map<string, string>()
    for (const role of askerNames) nothing.set(role, withoutOnceKeys((await cast.visitorOf(role).get('/coordinator/no-such-page')).html))
    for (const row of rows.filter(isAboutPeople)) {
      const way = wayOf(row.action, row.role, row, about(row))
      if (way === undefined) continue
      const visitor = cast.visitorOf(row.role)
      const { status, html: page } = await visitor.get(way)
      const html = withoutOnceKeys(page)
      tried.push(keyOf(row))
      if ((status !== 404) !== (row.expected === 'allow') || status >= 500)
        wrong.push(`${keyOf(row)} should ${row.expected}: ${status} ${way}`)
      if (status === 404 && html !== nothing.get(row.role)) wrong.push(`${keyOf(row)} looks different from what does not exist`)
    }
    expect(wrong).toEqual([])
    expect(tried.length).toBeGreaterThan(600)
  }, 180_000)

  it('holds over HTTP where it is about nobody', async () => {
    const wrong: string[] = []
    for (const row of rows) {
      const way = plainWays[row.action]?.(row.relation)
      if (way === undefined || row.role === 'system' || row.role.endsWith('-link')) continue
      const { status } = await cast.visitorOf(row.role).get(way)
      const isSent = status === 303 && row.role === 'anyone'
      if ((status !== 404 && !isSent) !== (row.expected === 'allow') || status >= 500)
        wrong.push(`${keyOf(row)} should ${row.expected}: ${status} ${way}`)
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('holds as raw SQL by the app’s own login: whoever may do anything to it sees its row, whoever may not even see it sees none', async () => {
    const expected = new Map(rows.filter(({ action }) => action.endsWith('see')).map((row) => [keyOf(row), row.expected === 'allow']))
    const wrong: string[] = []
    for (const row of rows.filter(isAboutPeople)) {
      const { personId, referralId } = about(row)
      const actor = actorOf(row)
      const count = async (from: string, id: string) =>
        house.within(async (work) => {
          const { rows: found } =
            await sql`select id from ${sql.table(from)} where ${sql.ref(from === 'person_contact' ? 'person_id' : 'id')} = ${id}`.execute(
              work.sql,
            )
          return found.length > 0
        }, actor)
      const seen = {
        'referrals.see': await count('referral', referralId),
        'referrals.passed-on-see': await count('passed_on', referralId),
        'people.see': await count('person', personId),
        'people.contact-see': await count('person_contact', personId),
      }
      for (const [action, isSeen] of Object.entries(seen))
        if (expected.get(keyOf({ ...row, action })) !== isSeen) wrong.push(`${keyOf({ ...row, action })}: ${isSeen ? 'seen' : 'not seen'}`)
      const its = row.action === 'referrals.passed-on-see' ? row.action : 'referrals.see'
      if (row.expected === 'allow' && row.action.startsWith('referrals') && !seen[its]) wrong.push(`${keyOf(row)} allowed without a row`)
    }
    expect([...new Set(wrong)]).toEqual([])
  }, 180_000)

  it('names no way for an action that is not in the table', () => {
    const known = new Set(rows.map(({ action }) => action))
    expect([...Object.keys(waysAboutPeople), ...Object.keys(plainWays)].filter((action) => !known.has(action))).toEqual([])
  })
})
