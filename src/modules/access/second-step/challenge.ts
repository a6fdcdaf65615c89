import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { secondStepLimits } from './secondStep.ts'

/** What a passkey is asked to sign for, and who by: an answer given for one thing is worth nothing for another. */
export type Asked = { readonly networkId: NetworkId; readonly what: 'register' | 'second-step' | 'sign-in'; readonly whom: string }

const randomLength = 16
const timeLength = 8
const proofLength = 16

/** Draws a challenge. It proves itself, so that opening a page writes nothing; that it is answered once is kept when it is answered. */
export function drawChallenge(vault: Vault, asked: Asked, at: Date): Buffer {
  const time = Buffer.alloc(timeLength)
  time.writeBigInt64BE(BigInt(at.getTime()))
  const drawn = Buffer.concat([randomBytes(randomLength), time])
  return Buffer.concat([drawn, proofOf(vault, asked, drawn)])
}

/** Whether we drew this challenge for just this, not too long ago. */
export function isOurChallenge(vault: Vault, asked: Asked, { challenge, at }: { readonly challenge: string; readonly at: Date }): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== randomLength + timeLength + proofLength) return false
  const drawn = bytes.subarray(0, randomLength + timeLength)
  if (!timingSafeEqual(proofOf(vault, asked, drawn), bytes.subarray(drawn.length))) return false
  const age = at.getTime() - Number(drawn.readBigInt64BE(randomLength))
  return age >= 0 && age <= secondStepLimits.answerWithin
}

/** What is kept of a challenge that was answered. */
export function hashOfChallenge(challenge: string): Buffer {
  return createHash('sha256').update(Buffer.from(challenge, 'base64url')).digest()
}

function proofOf(vault: Vault, { networkId, what, whom }: Asked, drawn: Buffer): Buffer {
  return vault
    .blindIndex(JSON.stringify([what, whom, drawn.toString('base64url')]), 'passkey.challenge', networkId)
    .subarray(0, proofLength)
}
