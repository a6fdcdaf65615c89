import type { OrganisationId } from '../../../kernel/actor.ts'
import { parseEmail } from '../../../kernel/email.ts'
import { parsePhone, sayPhone } from '../../../kernel/phone.ts'
import type { Answers } from '../../../platform/http/journey.ts'
import type { Typed } from '../../../platform/http/page.ts'
import type { Joinable } from '../../directory/index.ts'
import type { AccessNeeds, Relation, SafeContact, Shareable, Way } from '../../people/index.ts'

/** What the questions of asking to join put together; each is there once its question was answered. */
export type JoinAnswers = {
  readonly for: 'me' | 'someone'
  /** The organisation the asker passes them on for; absent when they ask for themselves or as somebody who knows them. */
  readonly passesOnFor?: Referring
  /** Whether the person agrees that this organisation is told what comes of it. */
  readonly isTold?: boolean
  readonly asker: { readonly name: string; readonly relation: Relation; readonly way: Way & { readonly channel: 'email' | 'phone' } }
  readonly name: string
  readonly called?: string
  readonly way?: Way
  readonly isThroughAsker: boolean
  readonly safe: SafeContact
  readonly needs: AccessNeeds
  readonly why?: string
  readonly shares: readonly Shareable[]
}

/** An organisation for which whoever asks may pass people on. */
export type Referring = { readonly id: OrganisationId; readonly name: string }
/** What is asked for, and for which organisations whoever asks may pass somebody on to it. */
export type Asked = Joinable & { readonly referringFor: readonly Referring[] }

/** The answers so far, seen as what the questions of this journey put there. */
export function joinAnswers(answers: Answers): Partial<JoinAnswers> {
  return answers as Partial<JoinAnswers>
}

/** The first value typed into a field, trimmed; absent when it was left empty. */
export function one(typed: Typed, name: string): string | undefined {
  const words = typed[name]?.[0]?.trim()
  return words === undefined || words === '' ? undefined : words
}

/** The values of a list of boxes that are known; anything else was not on the form. */
export function chosen<Value extends string>(typed: Typed, name: string, known: readonly Value[]): readonly Value[] {
  return known.filter((value) => typed[name]?.includes(value))
}

/** An e-mail address or a phone number, whichever it reads as. */
export function readWay(typed: string | undefined): (Way & { readonly channel: 'email' | 'phone' }) | undefined {
  const email = parseEmail(typed ?? '')
  if (email.ok) return { channel: 'email', address: email.value }
  const phone = parsePhone(typed ?? '')
  return phone.ok ? { channel: 'phone', address: phone.value } : undefined
}

export function sayWay(way: Way): string {
  const phone = way.channel === 'phone' ? parsePhone(way.address) : undefined
  return phone?.ok ? sayPhone(phone.value) : way.address
}
