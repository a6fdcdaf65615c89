import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation, rowsOf } from '../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { giveSecondStep, promiseConduct, signIn, signInWeakly } from '../../../test/support/members.ts'
import { aSite } from '../../../test/support/site.ts'
import { verifyOrganisation } from '../../modules/access/index.ts'
import { savePlaces } from '../../modules/geography/index.ts'
import { modules } from '../../modules.ts'
import { openTerminal } from '../terminal.ts'
import { memberAddCommand } from './memberAdd.ts'
import { memberLinkCommand } from './memberLink.ts'
import { memberRecoverCommand } from './memberRecover.ts'

let house: House
beforeAll(async () => {
  house = await aHouse({ modules })
})
afterAll(() => house.close())

async function type(options: Readonly<Record<string, string>>, typed: typeof memberAddCommand = memberAddCommand, isJson = false) {
  const lines: string[] = []
  const page = { write: (text: string) => lines.push(text) }
  const terminal = openTerminal(isJson, typed.usage, page, page as unknown as typeof process.stderr)
  const asked = { positionals: [], options }
  const code = await typed.run({ app: house.app, modules, asked, terminal, stop: new AbortController().signal })
  return { code, said: lines.join('') }
}

describe('hedgerow member add', () => {
  it('lets the first coordinator in', async () => {
    const { code, said } = await type({ name: 'Nia Bowen', email: 'Nia@hedge.example', role: 'coordinator' })
    expect([code, said]).toEqual([0, expect.stringContaining('Nia Bowen can now sign in to Testshire with Nia@hedge.example')])
    const visitor = aSite(house)
    await signIn(house, visitor, 'nia@hedge.example')
    expect((await visitor.follow()).heading).toBe('Hello, Nia Bowen')
  })

  it('refuses the same role twice (1)', async () => {
    await type({ name: 'Tom', email: 'tom@hedge.example', role: 'network-admin' })
    expect(await type({ name: 'Tom', email: 'TOM@hedge.example', role: 'network-admin' })).toMatchObject({ code: 1 })
  })

  it('says which words are wrong (2)', async () => {
    expect(await type({ email: 'a@hedge.example', role: 'coordinator' })).toMatchObject({
      code: 2,
      said: expect.stringContaining('--name'),
    })
    expect(await type({ name: 'A', email: 'a', role: 'coordinator' })).toMatchObject({ code: 2, said: expect.stringContaining('--email') })
    expect(await type({ name: 'A', email: 'a@hedge.example' })).toMatchObject({ code: 2, said: expect.stringContaining('--role') })
    const placeless = await type({ name: 'A', email: 'a@hedge.example', role: 'coordinator', place: 'atlantis' })
    expect(placeless).toMatchObject({ code: 2, said: expect.stringContaining('no place called atlantis') })
    const nowhere = await type({ name: 'A', email: 'a@hedge.example', role: 'provider', organisation: 'Nobody' })
    expect(nowhere).toMatchObject({ code: 2, said: expect.stringContaining('no organisation called "Nobody"') })
    for (const [options, says] of [
      [{ role: 'boss' }, 'There is no role "boss"'],
      [{ role: 'link-worker' }, 'Say at which organisation'],
      [{ role: 'link-worker', place: 'harbour', organisation: 'Alders' }, 'leave out --place'],
      [{ role: 'researcher', place: 'harbour' }, 'leave out --place'],
      [{ role: 'commissioner', organisation: 'Alders' }, 'leave out --organisation'],
      [{ role: 'researcher', language: 'fr' }, 'en or cy'],
    ] as const)
      expect(await type({ name: 'A', email: 'a@hedge.example', ...options })).toMatchObject({
        code: 2,
        said: expect.stringContaining(says),
      })
  })

  it('takes a place by its short name', async () => {
    const places = [{ slug: 'harbour', name: { en: 'Harbour' }, latitude: 54, longitude: -2 }]
    await house.within((work) => savePlaces(work, places))
    expect(await type({ name: 'Mo', email: 'mo@hedge.example', role: 'coordinator', place: 'harbour' })).toMatchObject({ code: 0 })
    expect(await type({ name: 'Mo', email: 'mo@hedge.example', role: 'commissioner', place: 'harbour' })).toMatchObject({ code: 0 })
  })

  it('gives every role, each through what it is held by; at an organisation nobody has verified only to wait', async () => {
    for (const role of ['commissioner', 'researcher'])
      expect(await type({ name: 'Flo', email: `${role}@hedge.example`, role })).toMatchObject({ code: 0 })
    const { id } = await anOrganisation(house, 'Alders')
    const at = (role: string) => type({ name: 'Wren', email: 'wren@hedge.example', role, organisation: 'alders' })
    for (const role of ['link-worker', 'team-lead', 'referrer', 'programme-lead'])
      expect(await at(role)).toEqual({ code: 1, said: expect.stringContaining(`/organisations/${id}/verify`) })
    expect(await at('provider')).toEqual({ code: 0, said: expect.stringContaining('they see nothing there') })

    const system = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
    await verifyOrganisation(house.app, system, { organisationId: id, how: 'known', note: 'For a test' })
    for (const role of ['link-worker', 'team-lead', 'referrer', 'programme-lead'])
      expect(await at(role)).toEqual({ code: 0, said: expect.not.stringContaining('they see nothing there') })
    const held = await rowsOf<{ kind: string }>(
      house,
      `select kind from member_role where organisation_id = '${id}' and ended_at is null order by kind`,
    )
    expect(held.map(({ kind }) => kind)).toEqual(['link-worker', 'programme-lead', 'provider', 'referrer', 'team-lead'])
  })

  it('answers a program with one document, whatever came of it', async () => {
    const added = await type({ name: 'Jo', email: 'jo@hedge.example', role: 'researcher' }, memberAddCommand, true)
    expect(JSON.parse(added.said)).toMatchObject({ memberId: expect.any(String), role: { kind: 'researcher' }, counts: true })
    expect(JSON.parse((await type({ name: 'Jo', email: 'jo@hedge.example', role: 'researcher' }, memberAddCommand, true)).said)).toEqual({
      refused: expect.stringContaining('already belongs'),
    })
    expect(JSON.parse((await type({ name: 'Jo', email: 'jo@hedge.example' }, memberAddCommand, true)).said)).toEqual({
      wrongWords: expect.stringContaining('--role'),
    })
  })
})

describe('hedgerow member link', () => {
  it('lets a member in without any e-mail, once', async () => {
    await type({ name: 'Ann', email: 'ann@hedge.example', role: 'coordinator' })
    const { code, said } = await type({ email: 'ann@hedge.example' }, memberLinkCommand)
    const path = /http:\/\/127\.0\.0\.1:3000(\S+)/.exec(said)?.[1] ?? ''
    expect(code).toBe(0)
    const visitor = aSite(house)
    await visitor.get(path)
    expect((await visitor.post(path)).leadsTo).toBe('/you')
    await giveSecondStep(house, visitor, 'ann@hedge.example')
    await promiseConduct(visitor)
    expect((await visitor.follow()).words).toContain('E-mail cannot leave')
    const another = visitor.another()
    await another.get(path)
    expect((await another.post(path)).status).toBe(422)
  })

  it('refuses an address that is nobody’s (1)', async () => {
    expect(await type({ email: 'nobody@hedge.example' }, memberLinkCommand)).toMatchObject({ code: 1 })
  })
})

describe('hedgerow member recover', () => {
  it('removes the second step of somebody who lost it, and ends their sessions', async () => {
    await type({ name: 'Bea', email: 'bea@hedge.example', role: 'coordinator' })
    const visitor = aSite(house)
    await signIn(house, visitor, 'bea@hedge.example')
    expect(await type({ email: 'bea@hedge.example', reason: 'She stood beside me' }, memberRecoverCommand)).toMatchObject({ code: 0 })
    expect((await visitor.get('/you')).status).toBe(404)
    const anew = visitor.another()
    await signInWeakly(house, anew, 'bea@hedge.example')
    expect((await anew.get('/sign-in/second-step')).heading).toBe('Set up a second step')
  })

  it('wants an address (2), a reason (2), and somebody whose address it is (1)', async () => {
    expect(await type({ reason: 'x' }, memberRecoverCommand)).toMatchObject({ code: 2, said: expect.stringContaining('--email') })
    expect(await type({ email: 'bea@hedge.example' }, memberRecoverCommand)).toMatchObject({
      code: 2,
      said: expect.stringContaining('--reason'),
    })
    expect(await type({ email: 'nobody@hedge.example', reason: 'x' }, memberRecoverCommand)).toMatchObject({ code: 1 })
  })
})
