import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { giveSecondStep, promiseConduct, signIn, signInWeakly } from '../../../test/support/members.ts'
import { aSite } from '../../../test/support/site.ts'
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

async function type(options: Readonly<Record<string, string>>, typed: typeof memberAddCommand = memberAddCommand) {
  const lines: string[] = []
  const page = { write: (text: string) => lines.push(text) }
  const terminal = openTerminal(false, typed.usage, page, page as unknown as typeof process.stderr)
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
  })

  it('takes a place by its short name', async () => {
    const places = [{ slug: 'harbour', name: { en: 'Harbour' }, latitude: 54, longitude: -2 }]
    await house.within((work) => savePlaces(work, places))
    expect(await type({ name: 'Mo', email: 'mo@hedge.example', role: 'coordinator', place: 'harbour' })).toMatchObject({ code: 0 })
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
