import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { modules } from '../../../modules.ts'

let house: House
let folder: string
let coordinator: Visitor
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-import-file-'))
  house = await aHouse({ modules, env: { HEDGEROW_DATA: folder } })
  coordinator = aSite(house)
  await aMember(house, { kind: 'coordinator' })
  await signIn(house, coordinator)
})
afterAll(() => house.close())

const received = () => join(folder, 'received')
const kept = () => (existsSync(received()) ? readdirSync(received()) : [])
const aFile = (content: string | Buffer, name: string) => new File([Uint8Array.from(Buffer.from(content))], name)
async function send(file: File, fields: Readonly<Record<string, string>> = {}) {
  await coordinator.get('/coordinator/import')
  return coordinator.post('/coordinator/import', { ...fields, file })
}
/** The page that says what came of the form sent last. */
async function outcome() {
  const progress = coordinator.last().leadsTo ?? ''
  expect(progress).toMatch(/^\/progress\//)
  await house.doJobs()
  await coordinator.get(progress)
  return coordinator.get(progress.replace('/progress/', '/coordinator/import/'))
}

describe('a coordinator sending a file', () => {
  it('sees what was taken, repaired and refused, and can keep the notes; the file is gone when it was read', async () => {
    await send(
      aFile(
        'name,organisation,postcode,Fave colour\nTea and chat,Friends,BS5 6AA,red\n,Nobody,,\nQuilting,Friends,nowhere,',
        'my list.csv',
      ),
    )
    expect(kept()).toHaveLength(1)
    const seen = await outcome()
    expect(kept()).toEqual([])
    expect(seen.words).toContain('Imported my list.csv as the feed "my-list" (csv)')
    expect(seen.words).toMatch(/2 new.*1 not taken/)
    expect(seen.words).toContain('We do not know this column, so nothing in it was taken: Fave colour')
    expect((await sql<{ name: string }>`select name from activity order by name`.execute(house.database.open)).rows).toEqual([
      { name: 'Quilting' },
      { name: 'Tea and chat' },
    ])
    const address = /href="(\/coordinator\/import\/[^"]+notes\.csv)"/.exec(seen.html)?.[1] ?? ''
    const notes = await coordinator.get(address)
    expect(notes.headers.get('content-disposition')).toBe('attachment; filename="import-notes.csv"')
    expect(notes.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(notes.html).toMatch(/refused,,line 3 column name,no-name,Not taken: it has no name/)
    expect((await coordinator.another().get(address)).status).toBe(404)
  })

  it('may pack it with gzip, whatever its name says', async () => {
    await send(aFile(gzipSync('name\nWalking group'), 'packed.json'), { feed: 'walks' })
    expect((await outcome()).words).toContain('as the feed "walks" (csv)')
  })

  it.each([
    ['a spreadsheet', Buffer.from('504b0304140006', 'hex'), 'is a spreadsheet or a zip file'],
    ['a PDF', '%PDF-1.7', 'is a PDF, a picture or a program'],
    ['a list without names', 'colour,size\nred,5', 'must name the columns'],
    ['a broken JSON', '{"services": [{"id": "1", "na', 'is cut short or damaged'],
    ['a gzip that was cut', gzipSync('name\nTea').subarray(0, 15), 'cannot be unpacked'],
    ['a gzip bomb', gzipSync(Buffer.alloc(30_000_000, 32)), 'made to do harm'],
    ['nothing but blanks', '  \n ', 'There is nothing in list.csv'],
  ])('is told kindly that %s cannot be taken, and nothing stays', async (_, content, words) => {
    await send(aFile(content, 'list.csv'))
    expect((await outcome()).words).toContain(words)
    expect(kept()).toEqual([])
  })

  it('is told that a file of more than 20 MB has to be packed or go in by the command', async () => {
    const answer = await send(aFile(Buffer.alloc(21 * 1024 * 1024, 'a'), 'large.csv'))
    expect(answer.status).toBe(413)
    expect(answer.words).toContain('larger than 20 MB')
    expect(answer.words).toContain('npm run hedgerow -- import directory')
    expect(kept()).toEqual([])
  })

  it('is told when the file is empty, or comes together with something else', async () => {
    expect(await send(aFile('', 'empty.csv'))).toMatchObject({ status: 422, words: expect.stringContaining('nothing in this file') })
    const both = await send(aFile('name\nTea', 'list.csv'), { pasted: 'name\nTea', feed: 'x' })
    expect(both).toMatchObject({ status: 422, words: expect.stringContaining('one of them') })
    expect(kept()).toEqual([])
  })

  it('takes a hostile name for no more than a name', async () => {
    await send(aFile('name\nSinging', '../../../etc/<script>alert(1)</script>.csv'))
    const seen = await outcome()
    expect(seen.html).not.toContain('<script>alert')
    expect(seen.words).toContain('1 new')
  })

  it('that sends one form twice makes one import', async () => {
    await coordinator.get('/coordinator/import')
    const page = coordinator.last()
    const first = await coordinator.post('/coordinator/import', { file: aFile('name\nDarts', 'darts.csv') })
    const guards = Object.fromEntries(
      [...page.html.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name, value ?? '']),
    )
    const second = await coordinator.post('/coordinator/import', { ...guards, file: aFile('name\nDarts', 'darts.csv') })
    expect(second.leadsTo).toBe(first.leadsTo)
    await house.doJobs()
  })

  it('is asked to send it again when it was gone before the job came to it', async () => {
    await send(aFile('name\nChess', 'chess.csv'))
    await rm(received(), { recursive: true })
    expect((await outcome()).words).toContain('The file chess.csv is no longer here')
  })

  it('cannot without being a coordinator: the page is not there', async () => {
    const stranger = coordinator.another()
    await stranger.get('/sign-in')
    const answer = await stranger.post('/coordinator/import', { file: aFile('name\nTea', 'list.csv') })
    expect([answer.status, kept()]).toEqual([404, []])
  })
})
