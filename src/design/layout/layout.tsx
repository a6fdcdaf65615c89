import { type Html, nhs } from '../nhs/index.ts'
import { type AssetAddresses, Document } from './document.tsx'
import { Footer, type FooterParts } from './footer.tsx'
import { Header, type HeaderParts, type NavLink } from './header.tsx'
import { SafetyBar, type SafetyParts } from './safetyBar.tsx'

export type LayoutParts = {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly assets: AssetAddresses
  readonly isPrivate: boolean
  readonly refreshAfter?: number | undefined
  /** `public` is one thing a page in a readable width; `staff` is dense and as wide as the window. */
  readonly width: 'public' | 'staff'
  readonly skipText: string
  readonly header: HeaderParts
  readonly safety: SafetyParts
  /** Words above the page that must not be missed, such as that all of this is invented. */
  readonly notice?: { readonly label: string; readonly text: string } | undefined
  readonly signedIn?: SignedInParts | undefined
  /** Something that must be ended soon, on every page until it is. */
  readonly alarm?: Html | undefined
  readonly back?: { readonly text: string; readonly href: string } | undefined
  readonly footer: FooterParts
  readonly children: Html
}

export type SignedInParts = {
  readonly label: string
  readonly text: string
  readonly links: readonly NavLink[]
}

/** A whole page from its parts. Every word comes from outside: the design speaks no language of its own. */
export function Layout({ children, ...parts }: LayoutParts): Html {
  return (
    <Document {...parts}>
      {nhs.skipLink({ text: parts.skipText, href: '#maincontent' })}
      <SafetyBar {...parts.safety} />
      {parts.notice === undefined ? null : <Notice {...parts.notice} />}
      <Header {...parts.header} />
      {parts.signedIn === undefined ? null : <SignedIn {...parts.signedIn} />}
      {parts.alarm ?? null}
      <div class={parts.width === 'staff' ? 'hr-body hr-body--staff nhsuk-width-container' : 'hr-body nhsuk-width-container'}>
        <main class="hr-main" id="maincontent" tabindex={-1}>
          {parts.back === undefined ? null : nhs.backLink({ text: parts.back.text, href: parts.back.href })}
          {children}
        </main>
      </div>
      <Footer {...parts.footer} />
    </Document>
  )
}

function Notice({ label, text }: { readonly label: string; readonly text: string }): Html {
  return (
    <section class="hr-notice" aria-label={label}>
      <p class="nhsuk-width-container">{text}</p>
    </section>
  )
}

function SignedIn({ label, text, links }: SignedInParts): Html {
  return (
    <nav class="hr-signed-in" aria-label={label}>
      <div class="hr-signed-in__row nhsuk-width-container">
        <span>{text}</span>
        <ul class="hr-signed-in__links">
          {links.map((link) => (
            <li>
              <a href={link.href} {...(link.isHere ? { 'aria-current': 'page' } : {})}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
