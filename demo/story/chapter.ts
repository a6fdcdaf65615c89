import type { Language } from '../../src/kernel/language.ts'
import type { NeedCode, Relation, SafeContact, Way } from '../../src/modules/people/index.ts'
import type { PlaceSlug } from '../archetype.ts'

/** What happens to a request, so many days after it was sent; whatever is not written here does not happen, and silence has its own way. */
export type Turn = { readonly after: number } & (
  | { readonly does: 'accept' | 'call-first'; readonly words?: string }
  | { readonly does: 'no-space'; readonly wait: 'under-a-month' | 'one-to-three-months' | 'longer' | 'not-known' }
  | { readonly does: 'cannot-take'; readonly because: 'not-running' | 'not-right-for-them' | 'outside-our-area' | 'cannot-meet-a-need' }
  | { readonly does: 'start' | 'complete' }
  | { readonly does: 'withdraw'; readonly because: 'changed-my-mind' | 'hard-to-get-there' | 'found-something-else' }
  | { readonly does: 'close'; readonly because: 'could-not-reach-them' | 'moved-away' | 'did-not-start' }
)

/** One person's request to join one kind of activity in one place, and what came of it. */
export type Chapter = {
  /** Names the chapter for ever; the request's once-only key is made of it. */
  readonly key: string
  readonly daysAgo: number
  readonly wants: string
  readonly place: PlaceSlug
  readonly name: string
  readonly called?: string
  readonly language?: Language
  readonly reach: readonly Way[]
  readonly safe?: Partial<SafeContact>
  readonly needs?: readonly NeedCode[]
  readonly helpWords?: string
  readonly why?: string
  readonly askedBy?: { readonly name: string; readonly relation: Relation; readonly email: string }
  /** The practice passed them on; whether they agreed that it hears what came of it. */
  readonly passedOn?: { readonly isTold: boolean }
  /** Why a human looks first. */
  readonly heldBecause?: 'too-fast' | 'many-from-one-address'
  /** Goes to a group that has given no e-mail address. */
  readonly isToGroupWithoutEmail?: boolean
  readonly turns: readonly Turn[]
}

/** An address in a domain that can belong to nobody. */
export const mail = (local: string): Way => ({ channel: 'email', address: `${local}@post.example` })
/** A mobile number of the range Ofcom keeps for drama. */
export const mobile = (digits: string): Way => ({ channel: 'phone', address: `07700 900${digits}` })
/** A house phone of the range Ofcom keeps for drama. */
export const landline = (digits: string): Way => ({ channel: 'phone', address: `01632 960${digits}` })
/** A letter box in Merrowshire. */
export const letters = (address: string): Way => ({ channel: 'post', address })
