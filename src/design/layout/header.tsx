import type { Html } from '../nhs/index.ts'
import { HedgeLine } from './hedgeLine.tsx'

export type NavLink = { readonly text: string; readonly href: string; readonly isHere: boolean }

export type HeaderParts = {
  readonly serviceName: string
  readonly networkName: string
  readonly homeHref: string
  /** The other languages of this page, each named in itself. */
  readonly languages: {
    readonly label: string
    readonly links: readonly { readonly text: string; readonly lang: string; readonly href: string }[]
  }
  readonly navigation: { readonly label: string; readonly links: readonly NavLink[] }
}

/** A neutral header: our own name and the network's, and nothing that says NHS. */
export function Header({ serviceName, networkName, homeHref, languages, navigation }: HeaderParts): Html {
  return (
    <header class="hr-header">
      <div class="hr-header__row nhsuk-width-container">
        <a class="hr-brand" href={homeHref}>
          <Leaf />
          <span class="hr-brand__names">
            <span class="hr-brand__service">{serviceName}</span>
            <span class="hr-brand__network">{networkName}</span>
          </span>
        </a>
        <nav class="hr-languages" aria-label={languages.label}>
          {languages.links.map((link) => (
            <a href={link.href} lang={link.lang} hreflang={link.lang}>
              {link.text}
            </a>
          ))}
        </nav>
      </div>
      {navigation.links.length === 0 ? null : <Navigation {...navigation} />}
      <HedgeLine />
    </header>
  )
}

function Navigation({ label, links }: HeaderParts['navigation']): Html {
  return (
    <nav class="hr-nav nhsuk-width-container" aria-label={label}>
      <ul class="hr-nav__list">
        {links.map(({ text, href, isHere }) => (
          <li>
            <a class="hr-nav__link" href={href} {...(isHere ? { 'aria-current': 'page' } : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Leaf(): Html {
  return (
    <svg class="hr-brand__leaf" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M6 27C3 14 11 5 28 4c0 17-8 25-19 22" fill="currentColor" />
      <path
        d="M4 30c4-9 9-14 17-19m-9 9c-.5-2-.5-4 0-7m3 4c2 .8 4 1 7 .5"
        fill="none"
        stroke="var(--hr-paper)"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  )
}
