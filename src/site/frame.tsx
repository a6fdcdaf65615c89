import { Layout, type LayoutParts, type SafetyParts } from '../design/index.ts'
import { GlassBanner } from '../modules/casework/index.ts'
import type { Frame } from '../platform/http/frame.ts'
import type { Screen, Visit } from '../platform/http/page.ts'
import { readAssets } from './assets.ts'
import { type HelpLines, saidIn } from './helpLines.ts'
import { navigationOf, signedInOf } from './navigation.ts'
import { languageNames, languageRoute } from './pages/language.ts'
import { words } from './words.ts'

/** Makes the frame of this site: reads the built assets once, then turns screens into whole documents. */
export function makeFrame(helpLines: HelpLines): Frame {
  const assets = readAssets()
  return (screen, visit) => (
    <Layout {...partsOf(screen, visit)} alarm={<GlassBanner visit={visit} />} assets={assets} safety={safetyOf(screen, visit, helpLines)}>
      {screen.body}
    </Layout>
  )
}

function partsOf(screen: Screen, visit: Visit): Omit<LayoutParts, 'assets' | 'safety' | 'children'> {
  const say = words(visit.language)
  const { network } = visit
  return {
    lang: visit.language,
    direction: 'ltr',
    title: titleOf(screen, visit),
    isPrivate: isPrivate(screen, visit),
    refreshAfter: screen.refreshAfter,
    width: screen.width ?? 'public',
    skipText: say('skip'),
    header: {
      serviceName: say('service'),
      networkName: network.name,
      homeHref: '/',
      languages: { label: say('languages'), links: otherLanguages(visit) },
      navigation: { label: say('menu'), links: navigationOf(visit) },
    },
    notice: network.isDemo ? { label: say('notice'), text: say('demoNotice', { network: network.name }) } : undefined,
    signedIn: signedInOf(visit),
    back: screen.backTo === undefined ? undefined : { text: say('back'), href: screen.backTo },
    footer: {
      label: say('footer'),
      tagline: say('tagline'),
      provenance: say('provenance', { network: network.name }),
      links: [
        { text: say('about'), href: '/about' },
        { text: say('help'), href: '/help/crisis' },
        { text: say('accessibility'), href: '/accessibility' },
        { text: say('privacy'), href: '/privacy' },
        { text: say('developers'), href: '/developers' },
        ...(visit.member === undefined ? [{ text: say('signIn'), href: '/sign-in' }] : []),
      ],
    },
  }
}

function titleOf(screen: Screen, visit: Visit): string {
  const say = words(visit.language)
  const title = `${screen.title} – ${say('service')}, ${visit.network.name}`
  return screen.hasErrors === true || screen.status === 422 ? say('errorTitle', { title }) : title
}

/** A page that holds, or may come to hold, something about one person. */
function isPrivate(screen: Screen, visit: Visit): boolean {
  return (
    visit.member !== undefined ||
    visit.actor.kind !== 'anyone' ||
    screen.width === 'staff' ||
    /^\/(r|p|join|sign-in|demo)(\/|$)/.test(visit.url.pathname)
  )
}

/** The same page in the other language; what was asked for is kept. */
function otherLanguages(visit: Visit) {
  return (['en', 'cy'] as const)
    .filter((language) => language !== visit.language)
    .map((language) => ({
      text: languageNames[language],
      lang: language,
      href: languageRoute.to({}, { to: language, back: `${visit.url.pathname}${visit.url.search}` }),
    }))
}

function safetyOf(screen: Screen, visit: Visit, { lines }: HelpLines): SafetyParts {
  const say = words(visit.language)
  return {
    label: say('safety'),
    summary: say('crisis'),
    intro: say('crisisIntro'),
    numbers: lines
      .filter((line) => line.isKey)
      .map((line) => ({
        who: saidIn(line.name, visit.language),
        shown: line.reach[0]?.shown ?? '',
        href: line.reach[0]?.href ?? '/help/crisis',
        hours: line.hours === null ? '' : saidIn(line.hours, visit.language),
      })),
    more: { text: say('crisisMore'), href: '/help/crisis' },
    leave: screen.width === 'staff' ? undefined : { text: say('leave'), href: '/leave', hint: say('leaveHint') },
  }
}
