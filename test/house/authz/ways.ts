import type { Somebody } from './cast.ts'
import type { Asker, Situation } from './questions.ts'

type Way = (about: Somebody) => string
/** By which address each action is reached: by staff, by the person's or a trusted person's link, by the group's link, by its members. */
type Ways = { readonly staff?: Way; readonly person?: Way; readonly group?: Way; readonly member?: Way }

const staff =
  (rest: string): Way =>
  ({ referralId }) =>
    `/coordinator/referrals/${referralId}${rest}`
const byPerson =
  (rest: string): Way =>
  ({ token }) =>
    `/r/${token}${rest}`
const byGroup =
  (rest: string): Way =>
  ({ token }) =>
    `/p/${token}${rest}`
const byMember: Way = ({ referralId }) => `/requests/${referralId}`

/** Actions about somebody. What has no way for a role is done by the software alone, or inside another page. */
export const waysAboutPeople: Readonly<Record<string, Ways>> = {
  'referrals.see': { person: byPerson(''), group: byGroup(''), member: byMember },
  'referrals.see-whole-story': { staff: staff('') },
  'referrals.change-contact': { person: byPerson('/change/reach') },
  'referrals.withdraw': { staff: staff('/mark/withdraw'), person: byPerson('/withdraw') },
  'referrals.reroute': { staff: staff('/reroute') },
  'referrals.say-started': { staff: staff('/mark/start'), person: byPerson('/been'), group: byGroup(''), member: byMember },
  'referrals.answer': { staff: staff('/answer'), group: byGroup('/request'), member: byMember },
  'referrals.release': { staff: staff('/mark/release') },
  'referrals.complete': { staff: staff('/mark/complete') },
  'referrals.close': { staff: staff('/close') },
  'casework.see-person': { staff: ({ personId }) => `/people/${personId}` },
  'referrals.agreements-see': { staff: ({ personId }) => `/people/${personId}/agreements`, person: byPerson('/agreed') },
  'casework.keep-lists': { staff: ({ personId }) => `/people/${personId}/lists` },
  'casework.capacity-see': { staff: ({ personId }) => `/people/${personId}/capacity` },
  'casework.capacity-record': { staff: ({ personId }) => `/people/${personId}/capacity/new` },
  'referrals.settle-flag': { staff: ({ referralId, flagId }) => `/coordinator/referrals/${referralId}/flags/${flagId}` },
}

/** Actions about nothing in particular, or about a place. */
export const plainWays: Readonly<Record<string, (relation: string) => string | undefined>> = {
  'access.members-list': () => '/members',
  'access.own-page': () => '/you',
  'access.organisations-list': () => '/organisations',
  'approaches.list': () => '/approaches',
  'approaches.ask': () => '/approaches/new',
  'approaches.ask-research': () => '/approaches/research',
  'casework.caseload': () => '/caseload',
  'casework.break-glass': () => '/break-glass',
  'casework.review-glass': () => '/break-glass/review',
  'casework.name-lookers': () => '/network/looks',
  'rights.requests-see': () => '/rights',
  'rights.holds-see': () => '/rights/holds',
  'rights.retention-approve': () => '/rights/retention',
  'rights.bases-see': () => '/rights/lawful-bases',
  'rights.basis-change': () => '/rights/lawful-bases/asking/change',
  'directory.thesaurus-edit': () => '/coordinator/thesaurus',
  'directory.feeds-import': () => '/coordinator/import',
  'local-team.list': () => '/coordinator/contact',
  'referrals.coordinators-list': () => '/coordinator',
  'referrals.groups-list': () => '/requests',
  'referrals.pass-on': () => '/referred',
}

/** Where a role goes to do a thing to somebody: links by their own pages, everybody else by the staff's. */
export function wayOf(action: string, role: Asker, situation: Situation, about: Somebody): string | undefined {
  const ways = waysAboutPeople[action]
  if (ways === undefined) return undefined
  const isTheirLink = situation.relation === 'own'
  if ((role === 'person-link' || role === 'trusted-link') && isTheirLink) return ways.person?.(about)
  if (role === 'provider-link' && isTheirLink) return ways.group?.(about)
  if (role === 'provider') return (ways.member ?? ways.staff)?.(about)
  return ways.staff?.(about)
}
