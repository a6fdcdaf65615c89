import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type VerifyAuthenticationResponseOpts,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { type Asked, drawChallenge, isOurChallenge } from './challenge.ts'
import { relyingPartyOf } from './relyingParty.ts'
import type { PasskeyStep } from './secondStep.ts'

export type NotVerified = 'not-verified'
/** A new passkey, as it is kept. The challenge it answered is to be spent in the same transaction. */
export type NewPasskey = Pick<PasskeyStep, 'credentialId' | 'publicKey' | 'signCount' | 'transports'> & { readonly challenge: string }
export type Known = Pick<PasskeyStep, 'credentialId' | 'transports'>

const text = z.string().max(20_000)
const common = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.looseObject({}) }
const registrationForm = z.object({
  ...common,
  response: z.object({ clientDataJSON: text, attestationObject: text, transports: z.array(z.string().max(20)).max(10).optional() }),
})
const answerForm = z.object({
  ...common,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.nullish() }),
})
/** What a browser brings back from a passkey. */
export type PasskeyAnswer = z.output<typeof answerForm>
export type Registration = z.output<typeof registrationForm>

export const readRegistration = (typed: string): Registration | undefined => read(typed, registrationForm)
export const readAnswer = (typed: string): PasskeyAnswer | undefined => read(typed, answerForm)

/** The id a passkey names its member by: the bytes of the member's own id, which say nothing about them. */
export function handleOf(memberId: MemberId): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(memberId.replaceAll('-', ''), 'hex'))
}

type Registering = {
  readonly asked: Asked
  readonly memberId: MemberId
  readonly label: string
  readonly name: string
  readonly have: readonly Known[]
}

/** What the browser is asked when a passkey is made. It must check who is there (a finger, a face, a PIN): it is a sign-in of its own. */
export async function optionsToRegister(app: App, { asked, memberId, label, name, have }: Registering): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: 'Hedgerow',
    rpID: relyingPartyOf(app.config.baseUrl).id,
    userID: handleOf(memberId),
    userName: label,
    userDisplayName: name,
    challenge: fresh(app, asked),
    attestationType: 'none',
    excludeCredentials: have.map(described),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

/** What the browser is asked when a passkey is given: by one of those named, or, when none is, by any it has for us. */
export async function optionsToGive(app: App, asked: Asked, from: readonly Known[] = []): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(app.config.baseUrl).id,
    challenge: fresh(app, asked),
    userVerification: 'required',
    ...(from.length > 0 && { allowCredentials: from.map(described) }),
  })
  return JSON.stringify(options)
}

export async function verifyRegistration(app: App, asked: Asked, registration: Registration): Promise<Result<NewPasskey, NotVerified>> {
  const seen = challengeSeen(app, asked)
  const { id: expectedRPID, origins } = relyingPartyOf(app.config.baseUrl)
  const response = registration as Parameters<typeof verifyRegistrationResponse>[0]['response']
  const verified = await orNotVerified(
    verifyRegistrationResponse({
      response,
      expectedChallenge: seen.isOurs,
      expectedOrigin: [...origins],
      expectedRPID,
      requireUserVerification: true,
    }),
  )
  if (!verified?.verified) return refuse('not-verified')
  const { id, publicKey, counter } = verified.registrationInfo.credential
  return ok({
    credentialId: Buffer.from(id, 'base64url'),
    publicKey: Buffer.from(publicKey),
    signCount: counter,
    transports: registration.response.transports,
    challenge: seen.challenge(),
  })
}

/** Verifies that a passkey we know signed this; gives its new count and the challenge to spend. */
export async function verifyAnswer(
  app: App,
  asked: Asked,
  { passkey, answer }: { readonly passkey: PasskeyStep; readonly answer: PasskeyAnswer },
): Promise<Result<{ readonly signCount: number; readonly challenge: string }, NotVerified>> {
  const handle = answer.response.userHandle
  // A passkey says whose it is; it must be the member it was made for.
  if (handle && !Buffer.from(handle, 'base64url').equals(Buffer.from(handleOf(passkey.memberId)))) return refuse('not-verified')
  const seen = challengeSeen(app, asked)
  const { id: expectedRPID, origins } = relyingPartyOf(app.config.baseUrl)
  const verified = await orNotVerified(
    verifyAuthenticationResponse({
      response: answer as VerifyAuthenticationResponseOpts['response'],
      expectedChallenge: seen.isOurs,
      expectedOrigin: [...origins],
      expectedRPID,
      credential: {
        id: passkey.credentialId.toString('base64url'),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.signCount,
      },
      requireUserVerification: true,
    }),
  )
  if (!verified?.verified) return refuse('not-verified')
  return ok({ signCount: verified.authenticationInfo.newCounter, challenge: seen.challenge() })
}

function read<Form extends z.ZodType>(typed: string, form: Form): z.output<Form> | undefined {
  try {
    const read = form.safeParse(JSON.parse(typed))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

function fresh(app: App, asked: Asked): Uint8Array<ArrayBuffer> {
  return new Uint8Array(drawChallenge(app.vault, asked, app.clock.now()))
}

function described({ credentialId, transports }: Known) {
  return { id: credentialId.toString('base64url'), ...(transports !== undefined && { transports: [...transports] }) }
}

function challengeSeen(app: App, asked: Asked) {
  let seen = ''
  return {
    isOurs: (challenge: string): boolean => {
      seen = challenge
      return isOurChallenge(app.vault, asked, { challenge, at: app.clock.now() })
    },
    challenge: () => seen,
  }
}

/** The library throws for whatever does not fit: another site, another challenge, a wrong signature, bytes that are no passkey's. */
async function orNotVerified<T>(verifying: Promise<T>): Promise<T | undefined> {
  return await verifying.catch(() => undefined)
}
