import { parseEmail } from '../../../kernel/email.ts'
import { parsePhone } from '../../../kernel/phone.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed } from '../../../platform/http/page.ts'
import type { Contact } from '../team.ts'
import type { teamWords } from '../words.ts'

type Say = ReturnType<typeof teamWords>

const mostLetters = 120

export function typedIn(typed: Typed, field: string): string {
  return (typed[field]?.[0] ?? '').trim()
}

/** Reads what a coordinator typed; empty boxes are absent, and all of them empty takes the contact away. */
export function readContact(typed: Typed, say: Say): Result<Contact, FieldErrors> {
  const phone = typedIn(typed, 'phone') === '' ? undefined : parsePhone(typedIn(typed, 'phone'))
  const email = typedIn(typed, 'email') === '' ? undefined : parseEmail(typedIn(typed, 'email'))
  const en = typedIn(typed, 'hours')
  const cy = typedIn(typed, 'hoursCy')
  const errors: FieldErrors = {
    ...(phone?.ok === false && { phone: say('phone.wrong') }),
    ...(email?.ok === false && { email: say('email.wrong') }),
    ...hoursErrors({ en, cy, canBeReached: phone !== undefined || email !== undefined }, say),
  }
  if (Object.keys(errors).length > 0) return refuse(errors)
  return ok({
    ...(phone?.ok && { phone: phone.value }),
    ...(email?.ok && { email: email.value }),
    ...(en !== '' && { hours: { en, ...(cy !== '' && { cy }) } }),
  })
}

function hoursErrors({ en, cy, canBeReached }: { en: string; cy: string; canBeReached: boolean }, say: Say): FieldErrors {
  if (en.length > mostLetters) return { hours: say('too-long') }
  if (cy.length > mostLetters) return { hoursCy: say('too-long') }
  if (en === '' && cy !== '') return { hours: say('hours.english') }
  return en !== '' && !canBeReached ? { phone: say('hours.alone') } : {}
}
