import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, errors, Provider } from 'oidc-provider'
import { issuerMemory } from './issuerMemory.ts'
import { accountPage } from './issuerPage.ts'

/** Somebody the issuer knows, and what it says of them. */
export type Account = { readonly sub: string; readonly email?: string; readonly email_verified?: boolean; readonly vot?: string }
export type Claims = Readonly<Record<string, unknown>>

/** A real OpenID provider on this machine that knows a few people, and that can be made to lie, to change its keys and to go away. */
export type Issuer = {
  readonly url: string
  /** Settings of a Hedgerow it knows, in the environment's form; add a secret or a key file. */
  readonly env: Readonly<Record<string, string>>
  readonly secret: string
  readonly key: KeyObject
  readonly accounts: Map<string, Account>
  /** What was asked of it, newest last: the queries of its front page. */
  readonly asked: readonly URLSearchParams[]
  /** Changes the claims of each ID token, which is then signed again with the issuer's own key; text is sent as it is. */
  readonly lie: (how: ((claims: Claims, token: string) => Claims | string) | undefined) => void
  readonly changeKeys: () => void
  /** Signs somebody out as the issuer does, and tells every site that wants to know; throws when one does not take it. */
  readonly signOut: (sub: string, sid: string) => Promise<void>
  readonly goAway: () => Promise<void>
  readonly close: () => Promise<void>
}
export type IssuerWishes = {
  readonly comesBackTo: string
  readonly proof: 'secret' | 'key'
  readonly algorithm?: 'RS256' | 'RS512'
  readonly tellsOfSignOut?: string
}

export async function anIssuer({ comesBackTo, proof, algorithm = 'RS512', tellsOfSignOut }: IssuerWishes): Promise<Issuer> {
  const accounts = new Map<string, Account>()
  const asked: URLSearchParams[] = []
  const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const secret = randomUUID()
  let lie: ((claims: Claims, token: string) => Claims | string) | undefined
  let talk: (request: IncomingMessage, answer: ServerResponse) => void = () => undefined
  const memory = issuerMemory()
  let key = freshKey()
  let opened: Provider | undefined
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '/', 'http://here.invalid')
    if (url.pathname === '/auth') asked.push(url.searchParams)
    if (url.pathname === '/token') changingTokens(answer, (token) => lied(token))
    talk(request, answer)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function lied(token: string): string {
    const told = lie?.(claimsOf(token), token)
    return typeof told === 'object' ? signed(told, { alg: algorithm, kid: key.kid }, key.secret) : (told ?? token)
  }
  function open(): void {
    const client = {
      client_id: 'hedgerow',
      redirect_uris: [`${comesBackTo}/sign-in/with/back`],
      post_logout_redirect_uris: [`${comesBackTo}/`],
      id_token_signed_response_alg: algorithm,
      ...(tellsOfSignOut !== undefined && { backchannel_logout_uri: tellsOfSignOut, backchannel_logout_session_required: true }),
      ...(proof === 'secret'
        ? { client_secret: secret }
        : {
            token_endpoint_auth_method: 'private_key_jwt' as const,
            token_endpoint_auth_signing_alg: algorithm,
            jwks: { keys: [ours.publicKey.export({ format: 'jwk' }) as { kty: 'RSA' }] },
          }),
    }
    const provider = new Provider(url, settingsOf({ client, accounts, key, algorithm, memory }))
    opened = provider
    const answerAll = provider.callback()
    const page = accountPage(provider, accounts)
    talk = (request, answer) => void (request.url?.startsWith('/pick/') === true ? page(request, answer) : answerAll(request, answer))
  }
  open()
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return {
    url,
    env: {
      OIDC_ISSUER: url,
      OIDC_CLIENT_ID: 'hedgerow',
      OIDC_SIGNING_ALGORITHM: algorithm,
      OIDC_NAME: 'County login',
    },
    secret,
    key: ours.privateKey,
    accounts,
    asked,
    lie: (how) => {
      lie = how
    },
    changeKeys: () => {
      key = freshKey()
      open()
    },
    signOut: async (sub, sid) => {
      const client = await opened?.Client.find('hedgerow')
      if (client === undefined) throw new Error('The issuer knows no Hedgerow')
      await (client['backchannelLogout'] as (sub: string, sid: string) => Promise<void>).call(client, sub, sid)
    },
    goAway: close,
    close: () => (server.listening ? close() : Promise.resolve()),
  }
}

type SigningKey = { readonly kid: string; readonly secret: KeyObject }
type Opening = {
  readonly client: NonNullable<Configuration['clients']>[number]
  readonly accounts: ReadonlyMap<string, Account>
  readonly key: SigningKey
  readonly algorithm: 'RS256' | 'RS512'
  readonly memory: ReturnType<typeof issuerMemory>
}

function settingsOf({ client, accounts, key, algorithm, memory }: Opening): Configuration {
  return {
    adapter: memory,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 300, IdToken: 300, AuthorizationCode: 60 },
    clients: [client],
    jwks: { keys: [{ ...key.secret.export({ format: 'jwk' }), kid: key.kid, alg: algorithm, use: 'sig' } as never] },
    claims: { openid: ['sub', 'vot'], email: ['email', 'email_verified'] },
    extraParams: ['vtr'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'RS512'], clientAuthSigningAlgValues: ['RS256', 'RS512'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_, { uid }) => `/pick/${uid}` },
    pkce: { required: () => true },
    // It calls nobody on its own machine of itself; here everybody is.
    fetch: (url, { method, headers, body } = {}) => fetch(url, { method, headers, body } as RequestInit),
    cookies: { keys: [randomUUID()] },
    findAccount: (_, sub) => {
      const account = accounts.get(sub)
      return account && { accountId: sub, claims: () => ({ ...account }) }
    },
    // Everybody agrees to everything: it is their first wish that is tried here, not the issuer's second page.
    loadExistingGrant: async ({ oidc }) => {
      if (oidc.client === undefined || oidc.account === undefined) throw new errors.InvalidRequest('nobody is here')
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.account.accountId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  }
}

function freshKey(): SigningKey {
  return { kid: randomUUID(), secret: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }
}

export function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims
}

/** A token of these claims, signed by hand. */
export function signed(claims: Claims, header: { readonly alg: 'RS256' | 'RS512'; readonly kid: string }, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const words = `${part(header)}.${part(claims)}`
  return `${words}.${sign(`RSA-SHA${header.alg.slice(2)}`, Buffer.from(words), key).toString('base64url')}`
}

function changingTokens(answer: ServerResponse, change: (token: string) => string): void {
  const end = answer.end.bind(answer)
  answer.end = ((body?: unknown, ...rest: never[]) => {
    if (typeof body !== 'string' || !body.includes('"id_token"')) return end(body as never, ...rest)
    const told = JSON.parse(body) as { id_token: string }
    const changed = JSON.stringify({ ...told, id_token: change(told.id_token) })
    answer.setHeader('content-length', Buffer.byteLength(changed))
    return end(changed)
  }) as typeof answer.end
}
