import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Asked, hashOfChallenge } from './challenge.ts'
import { type PasskeyAnswer, verifyAnswer } from './passkey.ts'
import type { PasskeyStep } from './secondStep.ts'
import { lockPasskey, notePasskeyUse, spendChallenge } from './secondStepStore.ts'

/** The passkey that answered what was asked, once; undefined when it is not known here, did not sign this, or answers a second time. */
export async function usePasskey(app: App, work: Work, asked: Asked, answer: PasskeyAnswer): Promise<PasskeyStep | undefined> {
  const passkey = await lockPasskey(work, app.vault, Buffer.from(answer.id, 'base64url'))
  if (passkey === undefined) return undefined
  const verified = await verifyAnswer(app, asked, { passkey, answer })
  if (!verified.ok || !(await spendChallenge(work, hashOfChallenge(verified.value.challenge)))) return undefined
  await notePasskeyUse(work, passkey.id, verified.value.signCount)
  return passkey
}
