import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { unescaped } from './readHtml.ts'

/** What a browser, or somebody who pretends to be one, says besides what it is asked. */
export type Pretending = {
  readonly origin?: string
  readonly rpId?: string
  /** False when nobody put a finger on it. */
  readonly checksWho?: boolean
  readonly signCount?: number
  readonly userHandle?: string
}

/** A security key made of software, as exact as a real one, that can also misbehave. */
export type Passkey = {
  /** Answers the form of a page that makes one. */
  readonly make: (html: string, pretending?: Pretending) => string
  /** Answers the form of a page that asks for one. */
  readonly give: (html: string, pretending?: Pretending) => string
}

type Options = {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id: string }
  readonly user?: { readonly id: string }
}
const flags = { present: 0x01, verified: 0x04, hasKey: 0x40 }
const theSite = 'http://localhost:3000'

export function aPasskey(): Passkey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let used = 0
  let handle = ''
  const dataOf = (options: Options, hasKey: boolean, { rpId, checksWho = true, signCount }: Pretending): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(signCount ?? used)
    const sayings = flags.present | (checksWho ? flags.verified : 0) | (hasKey ? flags.hasKey : 0)
    return Buffer.concat([sha256(rpId ?? options.rpId ?? options.rp?.id ?? ''), Buffer.from([sayings]), count])
  }
  const answer = (response: Record<string, string>): string =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })
  return {
    make: (html, pretending = {}) => {
      const options = optionsOn(html, 'make')
      handle = options.user?.id ?? ''
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, isoCBOR.encode(key)])
      const authData = new Uint8Array(Buffer.concat([dataOf(options, true, pretending), attested]))
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', options, pretending).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      })
    },
    give: (html, pretending = {}) => {
      used += 1
      const options = optionsOn(html, 'give')
      const authData = dataOf(options, false, pretending)
      const said = clientData('webauthn.get', options, pretending)
      return answer({
        clientDataJSON: said.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', Buffer.concat([authData, sha256(said)]), privateKey).toString('base64url'),
        userHandle: pretending.userHandle ?? handle,
      })
    },
  }
}

function clientData(type: string, { challenge }: Options, { origin = theSite }: Pretending): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function optionsOn(html: string, does: 'make' | 'give'): Options {
  const form = [...html.matchAll(/<form\b[^>]*data-passkey="(\w+)"[^>]*>/g)].find(([, kind]) => kind === does)?.[0] ?? ''
  const options = /data-options="([^"]*)"/.exec(form)?.[1]
  if (options === undefined) throw new Error(`This page does not ask to ${does} a passkey`)
  return JSON.parse(unescaped(options)) as Options
}

function sha256(of: string | Uint8Array): Buffer {
  return createHash('sha256').update(of).digest()
}
