import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/platform/config/config.ts'
import { connectDatabase } from '../../src/platform/database/connectDatabase.ts'
import { askToJoin, joinableGroups } from '../kill/asking.ts'
import { type Product, startProduct } from '../kill/product.ts'

const disk = mkdtempSync(join(tmpdir(), 'hedgerow-disk-'))
/** Only root may make a disk of a size of its own; and the product brings its own server, so a second PostgreSQL adds nothing. */
const isPossible = process.env['HEDGEROW_TEST_POSTGRES'] === undefined && mayMount()
const folder = join(disk, 'data')
let product: Product
beforeAll(async () => {
  if (!isPossible) return
  mkdirSync(folder)
  product = await startProduct({ HEDGEROW_DATA: folder })
}, 120_000)
afterAll(async () => {
  await product?.stop()
  if (isPossible) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

function mayMount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900m,mode=755', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const filler = join(disk, 'filler')

/** Writes until nothing more fits, not even a page. */
function fillDisk(): void {
  const file = openSync(filler, 'a')
  try {
    for (const size of [1_048_576, 4_096, 1]) {
      for (let isRoom = true; isRoom; ) isRoom = writes(file, Buffer.alloc(size))
    }
  } finally {
    closeSync(file)
  }
}

function writes(file: number, bytes: Buffer): boolean {
  try {
    return writeSync(file, bytes) > 0
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault
    return false
  }
}

async function counted(): Promise<Readonly<Record<'referrals' | 'written', number>>> {
  const config = readConfig({ HEDGEROW_DATA: folder, HEDGEROW_DEMO: 'none' })
  if (!config.ok) throw new Error('The settings of this test cannot be read')
  const { admin, leave } = await connectDatabase(config.value, () => undefined)
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query(`select (select count(*)::int from referral) as referrals,
      (select count(*)::int from audit_entry where action = 'referral.send') as written`)
    return rows[0]
  } finally {
    await client.end()
    await leave()
  }
}

describe.skipIf(!isPossible)('a disk that is full', () => {
  it('makes no wrong answer and loses nothing; people hear to come again, and all goes on once there is room', async () => {
    const [group = ''] = await joinableGroups(product.address)
    const ask = async (email: string, hears?: (status: number) => void): Promise<string> =>
      (await askToJoin({ address: product.address, activity: group, email, hears })).reference
    await ask('before@person.example')
    const before = await counted()

    let isFull = true
    const top = setInterval(() => isFull && fillDisk(), 100)
    fillDisk()
    const statuses = new Set<number>()
    let asked = 0
    const somebody = async (): Promise<string[]> => {
      const references: string[] = []
      while (isFull) {
        asked += 1
        references.push(await ask(`full.${asked}@person.example`, (status) => void statuses.add(status)))
      }
      return references
    }
    const heard = Promise.all(Array.from({ length: 6 }, somebody))
    heard.catch(() => undefined)
    // What is free inside the database's files is used up first.
    for (let waited = 0; waited < 120_000 && !statuses.has(503); waited += 50) await wait(50)
    await wait(5_000)
    expect([...statuses].filter((status) => status >= 500)).toEqual([503])

    isFull = false
    clearInterval(top)
    rmSync(filler)
    const references = (await heard).flat()
    expect(references.length).toBeGreaterThanOrEqual(6)
    expect(new Set(references).size).toBe(references.length)
    // Each that was acknowledged, once, and each with its line in the audit.
    expect(await counted()).toEqual({ referrals: before.referrals + references.length, written: before.written + references.length })
    for (const words of [
      ['audit', 'verify', '--json'],
      ['reconcile', '--json'],
    ]) {
      const { code, said } = product.command(...words)
      expect(code, said).toBe(0)
    }
  }, 300_000)
})
