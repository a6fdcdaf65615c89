import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Claims, claimsOf, signed } from '../../../../test/support/issuer.ts'
import { aHouseWithIssuer, type IssuerHouse, signInFirstTime, throughIssuer } from '../../../../test/support/issuerHouse.ts'
import { aMember, giveSecondStep, signInWeakly } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { tablesOf } from '../../../platform/database/work.ts'

const address = '/api/issuer/logout'
let opened: IssuerHouse
let visitor: Visitor
let ear: Server
let words: string[]
/** The issuer's names for its sessions, as it gave them out. */
let sids: string[]

/** The issuer talks to this; it hands each word on to the site, as a proxy in front of it would. */
function listen(): Promise<string> {
  ear = createServer((request, answer) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const body = Buffer.concat(parts).toString()
      words.push(new URLSearchParams(body).get('logout_token') ?? '')
      answer.writeHead((await tell(body)).status).end()
    })
  })
  return new Promise((ready) =>
    ear.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(ear.address() as AddressInfo).port}${address}`)),
  )
}

const tell = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  visitor.site.request(address, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })
const say = async (token: string) => {
  const answer = await tell(new URLSearchParams({ logout_token: token }).toString())
  return [answer.status, ((await answer.json()) as { detail?: string }).detail]
}

beforeEach(async () => {
  words = []
  sids = []
  opened = await aHouseWithIssuer({ proof: 'secret', tellsOfSignOut: await listen() })
  opened.house.clock.set(new Date())
  opened.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true })
  opened.issuer.lie((claims, token) => {
    sids.push(String(claims['sid']))
    return token
  })
  visitor = aSite(opened.house)
  await aMember(opened.house, { kind: 'researcher' })
  await signInFirstTime(opened.house, visitor, 'nia-there')
})
afterEach(async () => {
  await opened.close()
  await new Promise((closed) => ear.close(closed))
})

const isIn = async (who: Visitor) => (await who.get('/you')).status === 200

describe('signing out at the issuer', () => {
  it('ends the session that began there, at once, and no other of theirs', async () => {
    const phone = visitor.another()
    await phone.get(await throughIssuer(phone, 'nia-there'))
    const byCode = visitor.another()
    await signInWeakly(opened.house, byCode)
    expect([await isIn(visitor), await isIn(phone), await isIn(byCode)]).toEqual([true, true, true])
    await opened.issuer.signOut('nia-there', sids[0] ?? '')
    expect([await isIn(visitor), await isIn(phone), await isIn(byCode)]).toEqual([false, true, true])
    const audit = await opened.house.within((work) =>
      tablesOf<{ audit_entry: { action: string; actor: string } }>(work)
        .selectFrom('audit_entry')
        .select('actor')
        .where('action', '=', 'access.sign-out-by-issuer')
        .execute(),
    )
    expect(audit).toEqual([{ actor: 'system:sign-in' }])
  })

  it('ends it also after a second step gave it a new token', async () => {
    await aMember(opened.house, { kind: 'coordinator' })
    await giveSecondStep(opened.house, visitor)
    expect(await isIn(visitor)).toBe(true)
    await opened.issuer.signOut('nia-there', sids[0] ?? '')
    expect(await isIn(visitor)).toBe(false)
  })

  it('takes each word once, and none that was kept for later', async () => {
    await opened.issuer.signOut('nia-there', sids[0] ?? '')
    expect(await say(words[0] ?? '')).toEqual([400, 'seen-already'])
    opened.house.clock.forward({ minutes: 6 })
    expect(await say(words[0] ?? '')).toEqual([400, 'too-old'])
  })
})

describe('a word that is not the issuer’s, or means something else', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const kid = (token: string) => (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid

  it('ends nothing', async () => {
    // A word about another session, to have a true one to change.
    await opened.issuer.signOut('nia-there', randomUUID())
    const [word = ''] = words
    const good = claimsOf(word)
    const forged = (change: Claims) =>
      signed({ ...good, jti: randomUUID(), sid: sids[0], ...change }, { alg: 'RS512', kid: kid(word) }, other)
    const [head, , mark] = word.split('.')
    const none = [Buffer.from('{"alg":"none"}').toString('base64url'), word.split('.')[1], ''].join('.')
    const bodyOf = (claims: Claims) => Buffer.from(JSON.stringify(claims)).toString('base64url')
    const tried: readonly (readonly [string, string])[] = [
      [forged({}), 'wrong-signature'],
      [`${head}.${bodyOf({ ...good, sid: sids[0] })}.${mark}`, 'wrong-signature'],
      [forged({ iss: 'https://elsewhere.example' }), 'wrong-claims'],
      [forged({ aud: 'somebody-else' }), 'wrong-claims'],
      [forged({ events: {} }), 'wrong-claims'],
      [forged({ nonce: 'n' }), 'wrong-claims'],
      [forged({ sub: undefined, sid: undefined }), 'wrong-claims'],
      [forged({ jti: undefined }), 'wrong-claims'],
      [forged({ iat: Number(good['iat']) + 3600 }), 'too-old'],
      [forged({ exp: Number(good['iat']) - 120 }), 'too-old'],
      [none, 'unreadable'],
      ['not a token', 'unreadable'],
    ]
    for (const [token, why] of tried) expect([await say(token), why]).toEqual([[400, why], why])
    expect(await isIn(visitor)).toBe(true)
  })

  it('is not even read from another site’s form, or as JSON, and does not exist without an issuer', async () => {
    const body = new URLSearchParams({ logout_token: 'x.y.z' }).toString()
    expect((await tell(body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await tell('{}', { 'content-type': 'application/json' })).status).toBe(415)
    expect((await visitor.get(address)).status).toBe(404)
  })

  it('is said to be our trouble when the issuer’s keys cannot be had', async () => {
    await opened.issuer.signOut('nia-there', randomUUID())
    opened.house.clock.forward({ minutes: 1 })
    await opened.issuer.goAway()
    const fresh = signed({ ...claimsOf(words[0] ?? ''), jti: randomUUID() }, { alg: 'RS512', kid: 'any' }, other)
    expect(await say(fresh)).toEqual([400, 'issuer-away'])
  })
})
