import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { hiddenFieldsOf } from '../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { buildSite } from '../../app.ts'
import { route } from '../../kernel/route.ts'
import { dropOldReceivedFiles, type ReceivedFile, receivedFileAt } from '../files/receivedFiles.ts'
import type { Module } from '../module.ts'
import { page } from './page.ts'
import { serveSite } from './server.ts'

const megabyte = 1024 * 1024
let taken: ReceivedFile[] = []
const takesFiles = { most: megabyte, ifLarger: () => 'Send it by post.' }
const form = {
  records: 'nothing',
  load: async () => ({}),
  show: (visit: { readonly formGuards: () => unknown }) => ({
    title: 'Form',
    body: <form method="post">{visit.formGuards() as string}</form>,
  }),
} as const
const filePage = page({
  ...form,
  at: route('/file'),
  may: 'anyone',
  takesFiles,
  submit: async ({ files, typed }) => {
    taken = Object.values(files)
    return typed.words?.[0] === 'wrong' ? { title: 'Wrong', status: 422, body: 'Wrong' as never } : { redirectTo: '/taken' }
  },
})
const membersPage = page({
  ...form,
  at: route('/members'),
  may: ({ kind }) => kind === 'member',
  takesFiles,
  submit: filePage.submit as never,
})
const plainPage = page({ ...form, at: route('/plain'), may: 'anyone', submit: filePage.submit as never })
const things: Module = { name: 'things', pages: [filePage, membersPage, plainPage], jobs: [], listens: {} }

let house: House
let folder: string
let person: Visitor
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-received-'))
  house = await aHouse({ env: { HEDGEROW_DATA: folder } })
  person = aSite(house, { modules: [things] })
})
afterAll(() => house.close())

const kept = () => (existsSync(join(folder, 'received')) ? readdirSync(join(folder, 'received')) : [])
const aFile = (content: string | Uint8Array<ArrayBuffer>, name = 'feed.csv') => new File([content], name)
async function send(path: string, fields: Parameters<Visitor['post']>[1]) {
  await person.get('/file')
  return person.post(path, fields)
}

describe('a file sent with a form', () => {
  it('is on disk under a name of ours, byte for byte, with what was typed beside it', async () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, place) => (place * 7) % 256)
    expect((await send('/file', { words: 'ŵy', file: aFile(bytes, '../../etc/C:\\x\\pass\u202ewd".csv') })).status).toBe(303)
    const [file] = taken
    if (file === undefined) throw new Error('no file came')
    expect([file.name, file.bytes]).toEqual(['passwd.csv', 700_000])
    expect(readFileSync(receivedFileAt(folder, file.id)).equals(Buffer.from(bytes))).toBe(true)
    await dropOldReceivedFiles(folder, house.clock.now())
    expect(kept()).toEqual([file.id])
    await dropOldReceivedFiles(folder, new Date(house.clock.now().getTime() + 25 * 3_600_000))
    expect(kept()).toEqual([])
  })

  it('goes when the form is shown again, because it has to be chosen again', async () => {
    expect((await send('/file', { words: 'wrong', file: aFile('x') })).status).toBe(422)
    expect([taken.length, kept()]).toEqual([1, []])
  })

  it('is not there when none was chosen', async () => {
    await send('/file', { file: aFile('', '') })
    expect(taken).toEqual([])
  })

  it('that is too large is refused in words of the page, declared or not, and nothing of it stays', async () => {
    const large = await send('/file', { file: aFile('x'.repeat(2 * megabyte)) })
    expect(large).toMatchObject({ status: 413, words: expect.stringContaining('Send it by post.') })
    await person.get('/file')
    const text = new Response(formOf({ ...hiddenFieldsOf(person.last().html, '/file'), file: aFile('x'.repeat(2 * megabyte)) }))
    const undeclared = await person.site.request('/file', {
      method: 'POST',
      body: text.body,
      duplex: 'half',
      headers: { 'content-type': text.headers.get('content-type') ?? '', cookie: cookieOf(person) },
    } as RequestInit)
    expect([undeclared.status, kept()]).toEqual([413, []])
  })

  it('does not make room for more than 64 KB of typed words', async () => {
    expect((await send('/file', { words: 'x'.repeat(70_000), file: aFile('x') })).status).toBe(413)
  })

  it('is not kept before the token was read, nor with a wrong one', async () => {
    taken = []
    expect((await send('/file', { _guard: 'forged', file: aFile('x') })).status).toBe(403)
    await person.get('/file')
    const guards = hiddenFieldsOf(person.last().html, '/file')
    const fileFirst = await person.site.request('/file', {
      method: 'POST',
      body: formOf({ file: aFile('x'), ...guards }),
      headers: { cookie: cookieOf(person) },
    })
    expect([fileFirst.status, taken, kept()]).toEqual([403, [], []])
  })

  it('is not even read from whoever the page is not for, and is left out where no page asks for it', async () => {
    taken = []
    expect((await send('/members', { file: aFile('x') })).status).toBe(404)
    expect((await send('/plain', { words: 'tea', file: aFile('x') })).status).toBe(303)
    expect([taken, kept()]).toEqual([[], []])
  })
})

describe('over the wire', () => {
  it('a sender who goes away in the middle leaves nothing behind, and no fault', async () => {
    const faults: unknown[] = []
    const server = await serveSite(buildSite({ app: house.app, modules: [things], report: (fault) => faults.push(fault) }), {
      host: '127.0.0.1',
      port: 0,
    })
    await person.get('/file')
    const encoded = new Response(formOf({ ...hiddenFieldsOf(person.last().html, '/file'), file: aFile('x'.repeat(500_000)) }))
    const whole = Buffer.from(await encoded.clone().arrayBuffer())
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '', cookie: cookieOf(person), 'content-length': whole.length }
    const sending = request({ port: server.port, host: '127.0.0.1', path: '/file', method: 'POST', headers })
    sending.on('error', () => undefined)
    sending.write(whole.subarray(0, 300_000))
    await expect.poll(kept, { timeout: 5000 }).toHaveLength(1)
    sending.destroy()
    await expect.poll(kept, { timeout: 5000 }).toEqual([])
    expect(faults).toEqual([])
    await server.drain(1000)
  })

  it('a sender of far too much still gets to read why', async () => {
    const server = await serveSite(buildSite({ app: house.app, modules: [things] }), { host: '127.0.0.1', port: 0 })
    await person.get('/file')
    const body = formOf({ ...hiddenFieldsOf(person.last().html, '/file'), file: aFile('x'.repeat(4 * megabyte)) })
    const answer = await fetch(`http://127.0.0.1:${server.port}/file`, { method: 'POST', body, headers: { cookie: cookieOf(person) } })
    expect([answer.status, (await answer.text()).includes('Send it by post.'), kept()]).toEqual([413, true, []])
    await server.drain(1000)
  })
})

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) typeof value === 'string' ? form.append(name, value) : form.append(name, value)
  return form
}

function cookieOf({ cookies }: Visitor): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
