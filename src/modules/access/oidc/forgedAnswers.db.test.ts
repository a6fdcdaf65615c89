import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Claims, signed } from '../../../../test/support/issuer.ts'
import { aHouseWithIssuer, type IssuerHouse, signInFirstTime, throughIssuer } from '../../../../test/support/issuerHouse.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Seen, type Visitor } from '../../../../test/support/site.ts'
import { tablesOf } from '../../../platform/database/work.ts'

let opened: IssuerHouse
let site: Visitor
let visitor: Visitor

beforeAll(async () => {
  opened = await aHouseWithIssuer({ proof: 'key', algorithm: 'RS512', env: { OIDC_VECTORS_OF_TRUST: '["P9.Cp.Cd","P9.Cp.Ck"]' } })
  opened.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true })
  site = aSite(opened.house)
  await aMember(opened.house, { kind: 'researcher' })
  await signInFirstTime(opened.house, site.another(), 'nia-there')
})
afterAll(() => opened.close())
beforeEach(() => {
  visitor = site.another()
  opened.issuer.lie(undefined)
  // Each try comes in its own quarter of an hour, so that no limit stands before what is tried.
  opened.house.clock.forward({ minutes: 16 })
})

const isIn = () => visitor.cookies.has('hedgerow')
const now = () => Math.floor(Date.now() / 1000)

async function comeBackWith(lie: (claims: Claims, token: string) => Claims | string): Promise<Seen> {
  const back = await throughIssuer(visitor, 'nia-there')
  opened.issuer.lie(lie)
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const seen = await visitor.get(back)
  const lines = log.mock.calls.map(([line]) => String(line))
  log.mockRestore()
  if (seen.status === 403) expect(seen.words).toContain((JSON.parse(lines[0] ?? '{}') as { code?: string }).code ?? 'no line was written')
  return seen
}

describe('an honest answer', () => {
  it('signs in, by a key of ours with RS512, with the vectors of trust NHS login wants', async () => {
    const seen = await visitor.get(await throughIssuer(visitor, 'nia-there'))
    expect([seen.leadsTo, isIn()]).toEqual(['/you', true])
    expect(opened.issuer.asked.at(-1)?.get('vtr')).toBe('["P9.Cp.Cd","P9.Cp.Ck"]')
  })

  it('counts although the issuer changed its keys a moment ago', async () => {
    opened.issuer.changeKeys()
    await visitor.get(await throughIssuer(visitor, 'nia-there'))
    expect(isIn()).toBe(true)
  })
})

describe('an answer that is not what it should be', () => {
  it.each<[string, (claims: Claims, token: string) => Claims | string]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'planted' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['a time that is over', (claims) => ({ ...claims, iat: now() - 900, exp: now() - 600 })],
    ['another person, in a token somebody changed', (claims, token) => changed(token, { ...claims, sub: 'somebody-else' })],
    ['a signature that is not the issuer’s', (claims, token) => signedByAnother(claims, token)],
    ['no signature at all', (claims) => unsigned(claims)],
    ['a weaker algorithm than was agreed', (claims, token) => signedByAnother(claims, token, 'RS256')],
    ['no token', () => ''],
  ])('is not believed: %s', async (_, lie) => {
    const before = await refusalsOnRecord()
    const seen = await comeBackWith(lie)
    expect([seen.status, seen.heading, isIn()]).toEqual([403, 'We could not check what County login told us', false])
    expect(await refusalsOnRecord()).toBe(before + 1)
  })

  it('is not believed with a code that was never given', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    const seen = await quietly(() => visitor.get(back.replace(/code=[^&]*/, 'code=made-up')))
    expect([seen.status, isIn()]).toEqual([403, false])
  })

  it('is not believed when it says it comes from another issuer (mix-up)', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    expect(back).toContain('iss=')
    const seen = await quietly(() => visitor.get(back.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fevil.example')))
    expect([seen.status, isIn()]).toEqual([403, false])
  })

  it('is not believed when it does not say where it comes from', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    const seen = await quietly(() => visitor.get(back.replace(/&?iss=[^&]*/, '')))
    expect([seen.status, isIn()]).toEqual([403, false])
  })
})

describe('a return that is not this browser’s own', () => {
  const isNothing = async (seen: Seen) => expect([seen.status, seen.heading, isIn()]).toEqual([400, 'Please start again', false])

  it('is nothing with a state nobody gave out', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    await isNothing(await visitor.get(back.replace(/state=[^&]*/, 'state=made-up')))
  })

  it('is nothing without a state', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    await isNothing(await visitor.get(back.replace(/&?state=[^&]*/, '')))
  })

  it('is nothing in another browser: nobody is signed in as somebody else by a link', async () => {
    const back = await throughIssuer(site.another(), 'nia-there')
    await visitor.get('/sign-in/with')
    await isNothing(await visitor.get(back))
  })

  it('is nothing the second time, in a browser that was signed out since', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    await visitor.get(back)
    expect(isIn()).toBe(true)
    visitor.cookies.delete('hedgerow')
    await isNothing(await visitor.get(back))
  })

  it('is nothing after ten minutes', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    opened.house.clock.forward({ minutes: 10 })
    await isNothing(await visitor.get(back))
  })

  it('is nothing when an earlier code is brought with a new state', async () => {
    const first = await throughIssuer(visitor, 'nia-there')
    const code = new URLSearchParams(first.split('?')[1]).get('code') ?? ''
    const second = await throughIssuer(visitor, 'nia-there')
    const seen = await quietly(() => visitor.get(second.replace(/code=[^&]*/, `code=${code}`)))
    expect([seen.status, isIn()]).toEqual([403, false])
  })
})

async function refusalsOnRecord(): Promise<number> {
  const rows = await opened.house.within((work) =>
    tablesOf<{ audit_entry: { action: string } }>(work)
      .selectFrom('audit_entry')
      .select('action')
      .where('action', '=', 'access.issuer-refuse')
      .execute(),
  )
  return rows.length
}

async function quietly(ask: () => Promise<Seen>): Promise<Seen> {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    return await ask()
  } finally {
    log.mockRestore()
  }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const headerOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { readonly kid: string }

function changed(token: string, claims: Claims): string {
  const [header, , signature] = token.split('.')
  return `${header}.${part(claims)}.${signature}`
}

function unsigned(claims: Claims): string {
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

function signedByAnother(claims: Claims, token: string, alg: 'RS256' | 'RS512' = 'RS512'): string {
  return signed(claims, { alg, kid: headerOf(token).kid }, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
}
