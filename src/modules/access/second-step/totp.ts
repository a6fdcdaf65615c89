import { generateSecret, generateURI, verifySync } from 'otplib'

const period = 30

/** A new secret for an authenticator app: 160 bits from the machine's generator, in the letters people can type. */
export function drawSecret(): string {
  return generateSecret()
}

/** What the picture says to the app. */
export function addressForApp({
  secret,
  issuer,
  label,
}: {
  readonly secret: string
  readonly issuer: string
  readonly label: string
}): string {
  return generateURI({ issuer, label, secret })
}

/** The secret as people read it aloud: four letters at a time. */
export function spokenSecret(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}

/**
 * Reads six digits however they were typed or pasted.
 *
 * @example
 * parseAppCode('123 456') // => '123456'
 * parseAppCode('12345') // => undefined
 */
export function parseAppCode(typed: string): string | undefined {
  const digits = typed.replaceAll(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/**
 * The time step whose code this is, when it is the present one or one beside it, since clocks differ; undefined for a wrong code, and
 * for one of a step up to `lastStep`: a code that somebody looked at over a shoulder is worth nothing once it was used.
 */
export function stepOfCode(
  { secret, lastStep }: { readonly secret: string; readonly lastStep: number | undefined },
  code: string,
  at: Date,
): number | undefined {
  const verified = verifySync({ secret, token: code, epoch: Math.floor(at.getTime() / 1000), period, epochTolerance: period })
  if (!verified.valid || !('timeStep' in verified)) return undefined
  return lastStep === undefined || verified.timeStep > lastStep ? verified.timeStep : undefined
}
