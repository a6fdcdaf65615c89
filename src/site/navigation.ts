import type { NavLink, SignedInParts } from '../design/index.ts'
import type { Visit } from '../platform/http/page.ts'
import { words } from './words.ts'

/** The menu: short, and only of places the reader may go. */
export function navigationOf(visit: Visit): readonly NavLink[] {
  const say = words(visit.language)
  const here = visit.url.pathname
  const link = (text: string, href: string): NavLink => ({ text, href, isHere: here === href })
  return [link(say('find'), '/'), link(say('shortlist'), '/shortlist'), link(say('about'), '/about')]
}

/** Who is signed in, and the places that are theirs; undefined for the public. */
export function signedInOf(visit: Visit): SignedInParts | undefined {
  if (visit.member === undefined) return undefined
  const say = words(visit.language)
  const isCoordinator = visit.member.roles.some((role) => role.kind === 'coordinator' || role.kind === 'network-admin')
  return {
    label: say('signedIn'),
    text: say('signedInAs', { name: visit.member.name }),
    links: [
      ...(isCoordinator ? [{ text: say('worklist'), href: '/coordinator' }] : []),
      ...(visit.network.isDemo
        ? [
            { text: say('demoTour'), href: '/demo' },
            { text: say('outbox'), href: '/demo/outbox' },
          ]
        : []),
      { text: say('you'), href: '/you' },
    ],
  }
}
