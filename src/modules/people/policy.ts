import type { Actor } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import type { Relation } from '../../kernel/standing.ts'

export const peopleRules = {
  /** A person's record. A group sees of it only what was agreed (`whatGroupSees` of referrals), and only while the request is open. */
  'people.see': ['holder', 'trusted', 'told', 'worker', 'lead', 'coordinator', 'glass', 'software'],
  /** How to reach them: a group once it said yes or wants to call. */
  'people.contact-see': ['holder', 'trusted', 'taking', 'worker', 'lead', 'coordinator', 'glass', 'software'],
  /** Only a coordinator compares two people; the software notices, and never settles. */
  'people.possible-same-settle': ['coordinator'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(peopleRules)

export const maySettlePossibleSame = (actor: Actor): boolean => may('people.possible-same-settle', actor)
