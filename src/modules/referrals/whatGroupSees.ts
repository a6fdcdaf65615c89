import {
  type AccessNeeds,
  type Consent,
  callOf,
  type Person,
  type Relation,
  type SafeContact,
  sharedNow,
  type TrustedPerson,
  type Way,
} from '../people/index.ts'
import { isOpen, mayGroupSeeContact, type Referral } from './referral.ts'

/** What a group may see of a person now; what is absent was not agreed, is not due yet, or was taken back. */
export type GroupView = {
  readonly called?: string
  readonly needs?: AccessNeeds
  readonly why?: string
  readonly contact?: {
    readonly ways: readonly Way[]
    readonly safe: SafeContact
    readonly through?: { readonly name: string; readonly relation: Relation }
  }
}

type Known = {
  readonly referral: Referral
  readonly person: Person
  readonly trusted?: TrustedPerson | undefined
  readonly why?: string | undefined
  readonly consent: Consent | undefined
  readonly now: Date
}

/** The least that will do: looked at each time from the agreement as it is now, and how to reach somebody only after a yes. */
export function whatGroupSees({ referral, person, trusted, why, consent, now }: Known): GroupView {
  const shared =
    isOpen(referral) && referral.state !== 'held' && consent?.recipient === referral.organisationId ? sharedNow(consent, now) : []
  const through = trusted?.isReachedInstead ? { name: trusted.name, relation: trusted.relation } : undefined
  const ways = trusted?.isReachedInstead ? [trusted.way] : person.reach
  return {
    ...(shared.includes('called') && { called: callOf(person) }),
    ...(shared.includes('needs') && { needs: person.needs }),
    ...(shared.includes('why') && why !== undefined && { why }),
    ...(shared.includes('contact') &&
      mayGroupSeeContact(referral) && { contact: { ways, safe: person.safe, ...(through && { through }) } }),
  }
}
