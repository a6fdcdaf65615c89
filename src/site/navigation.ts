import type { NavLink, SignedInParts } from '../design/index.ts'
import type { Visit } from '../platform/http/page.ts'
import { words } from './words.ts'

/** The menu: short, and only of places the reader may go. */
export function navigationOf(visit: Visit): readonly NavLink[] {
  const say = words(visit.language)
  const here = visit.url.pathname
  const link = (text: string, href: string): NavLink => ({ text, href, isHere: here === href })
  return [link(say('find'), '/'), link(say('shortlist'), '/shortlist'), link(say('howShort'), '/about')]
}

/** Who is signed in, and the places that are theirs; undefined for the public. */
export function signedInOf(visit: Visit): SignedInParts | undefined {
  const { member, network } = visit
  if (member === undefined) return undefined
  const say = words(visit.language)
  const here = visit.url.pathname
  const isCoordinator = member.roles.some(({ kind }) => kind === 'coordinator')
  const worksWithPeople = isCoordinator || member.roles.some(({ kind }) => kind === 'link-worker' || kind === 'team-lead')
  const isProvider = member.roles.some(({ kind }) => kind === 'provider')
  const isReferrer = member.roles.some(({ kind }) => kind === 'referrer')
  const isStaff = isCoordinator || member.roles.some(({ kind }) => kind === 'network-admin')
  const writesToMany = isStaff || member.roles.some(({ kind }) => kind === 'researcher')
  const link = (text: string, href: string): NavLink => ({ text, href, isHere: here === href })
  return {
    label: say('signedIn'),
    text: say('signedInAs', { name: member.name }),
    links: [
      ...(isCoordinator ? [link(say('worklist'), '/coordinator')] : []),
      ...(isProvider ? [link(say('requests'), '/requests')] : []),
      ...(isReferrer ? [link(say('passedOn'), '/referred')] : []),
      ...(worksWithPeople ? [link(say('caseload'), '/caseload')] : []),
      ...(isStaff
        ? [
            link(say('rights'), isCoordinator ? '/rights' : '/rights/retention'),
            link(say('members'), '/members'),
            link(say('import'), '/coordinator/import'),
            link(say('thesaurus'), '/coordinator/thesaurus'),
            link(say('contact'), '/coordinator/contact'),
          ]
        : []),
      ...(writesToMany ? [link(say('approaches'), '/approaches')] : []),
      ...(network.isDemo ? [link(say('demoTour'), '/demo'), link(say('outbox'), '/demo/outbox')] : []),
      link(say('you'), '/you'),
      link(say('signOut'), '/sign-out'),
    ],
  }
}
