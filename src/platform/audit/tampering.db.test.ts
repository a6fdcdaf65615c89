import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { randomTampering, type Tampering, tamper } from '../../../test/support/tampering.ts'
import { kyselyOn } from '../database/kyselyOn.ts'
import { openPools } from '../database/pools.ts'
import { type AuditFindings, type HeadsGiven, verifyChains } from './auditVerify.ts'
import { rememberedLines } from './headStore.ts'
import { chainsIn } from './readChains.ts'
import { signHeads } from './signHeads.ts'
import { ownPublicKeys } from './signingKey.ts'

// T7: whoever owns the database may do anything to the audit, and must not get away with any of it.
const tamperings = 1200
let house: House
let data: string
let pools: ReturnType<typeof openPools>
let superuser: pg.PoolClient
let heads: HeadsGiven

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'hedgerow-tamper-'))
  house = await aHouse({ env: { HEDGEROW_DATA: data } })
  for (let turn = 0; turn < 48; turn += 1) {
    const detail = { turn, who: 'Siân', nothing: null, isOpen: turn % 2 === 0 }
    const subjectId = ['one', 'two', 'three'][turn % 3] ?? ''
    await house.within(async (work) => work.records({ action: 'test.look', subjectKind: 'thing', subjectId, detail }))
    house.clock.forward({ minutes: 1 })
    // Not after each entry: a place between two heads must be found as well.
    if (turn % 7 === 6 || turn === 47) await signHeads(house.app)
  }
  heads = { folder: join(data, 'audit-heads', 'testshire'), keys: await ownPublicKeys(house.app.config) }
  pools = openPools(house.admin, 1)
  superuser = await pools.main.connect()
})
afterAll(async () => {
  superuser?.release()
  await pools?.main.end()
  await house.close()
  rmSync(data, { recursive: true, force: true })
})

async function verify(compared: HeadsGiven | undefined = heads): Promise<AuditFindings> {
  const reader = { sql: kyselyOn({ query: (text, values) => superuser.query(text, values) }), networkId: house.network.id }
  return verifyChains(chainsIn(reader), await rememberedLines(reader), { heads: compared })
}

async function findingsAfter(
  tampering: Tampering,
): Promise<{ readonly found: AuditFindings; readonly shard: number; readonly places: readonly number[] }> {
  await superuser.query('begin')
  try {
    const { shard, places } = await tamper(superuser, house.network.id, tampering)
    return { found: await verify(), shard, places }
  } finally {
    await superuser.query('rollback')
  }
}

describe('the audit, tampered with by the owner of the database', () => {
  it('holds before anybody touches it', async () => {
    expect(await verify()).toMatchObject({ entries: 48, lines: 7, faults: [] })
  })

  it('needs the signed heads to see a chain that was rewritten as a whole: the chains alone hold', async () => {
    await superuser.query('begin')
    await tamper(superuser, house.network.id, { chain: 0, place: 3, does: 'rewrite-from-here', with: 1 })
    expect((await verify({ folder: join(data, 'nothing'), keys: new Map() })).faults.filter((fault) => 'shard' in fault)).toEqual([])
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'rewritten' })])
    await superuser.query('rollback')
  })

  it(`shows every one of ${tamperings} edits, removals, swaps, insertions, cuts and rewritings, and the first bad place`, async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(randomTampering, async (tampering) => {
        const { found, shard, places } = await findingsAfter(tampering)
        const first = found.faults.find((fault) => 'shard' in fault && fault.shard === shard)
        expect(first, `${JSON.stringify(tampering)} was not found`).toBeDefined()
        if (first === undefined || !('shard' in first)) return
        const isNamed = places.some((place) => Math.min(first.from, first.position) <= place && place <= first.position)
        expect(isNamed, `${JSON.stringify(tampering)} at ${places} was shown as ${JSON.stringify(first)}`).toBe(true)
        done += 1
      }),
      { numRuns: tamperings },
    )
    expect(done).toBe(tamperings)
  }, 120_000)
})
