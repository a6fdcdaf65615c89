import type { Result } from '../../../kernel/result.ts'
import type { Context } from '../../../platform/database/database.ts'
import { sessionCookie } from '../../../platform/http/formGuards.ts'
import type { Shown, SignedIn, Visit } from '../../../platform/http/page.ts'
import type { SessionToken } from '../../../platform/sessions/token.ts'
import type { Adding, AddRefusal } from '../actions/addSecondStep.ts'
import { signInAt, youAt } from '../routes.ts'
import type { Here } from '../second-step/giving.ts'
import { keepSession } from '../sessionCookie.ts'
import { secondStepWords } from '../words/secondStep.ts'
import { sayTime } from './moment.ts'

export type SignedInHere = { readonly member: SignedIn; readonly who: Context }

/** Who is signed in in this browser, and in whose name they act. */
export function signedInHere({ member, network, actor }: Visit): SignedInHere | undefined {
  return member && { member, who: { networkId: network.id, actor } }
}

export function givenHere({ cookies, addressBlock }: Visit, { member }: SignedInHere): Here {
  return { memberId: member.memberId, cookie: cookies.get(sessionCookie), addressBlock }
}

export function adding(visit: Visit, here: SignedInHere): Adding {
  return { ...givenHere(visit, here), strongAt: here.member.strongAt }
}

/** Keeps the new token and goes on to where they were going, or shows what was wrong. */
export async function keep(
  visit: Visit,
  given: Result<SessionToken, AddRefusal>,
  { wayBack }: { readonly wayBack: string | undefined },
  again: (problem: string) => Promise<Shown>,
): Promise<Shown> {
  if (given.ok) {
    keepSession(visit, given.value)
    return { redirectTo: wayBack ?? youAt.to({}) }
  }
  return given.reason.kind === 'session-over' ? { redirectTo: signInAt.to({}) } : await again(wordsFor(visit, given.reason))
}

/** Why a second step was not taken, in words. */
export function wordsFor(visit: Visit, reason: AddRefusal): string {
  const say = secondStepWords(visit.language)
  switch (reason.kind) {
    case 'wrong':
      return say('wrongCode')
    case 'too-often':
      return say('tooOften', { time: sayTime(visit, reason.until) })
    case 'session-over':
      return say('sessionOver')
    case 'may-not':
      return say('mayNot')
    case 'too-many':
      return say('tooMany')
    default:
      return reason satisfies never
  }
}
