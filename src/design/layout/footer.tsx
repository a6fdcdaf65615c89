import type { Html } from '../nhs/index.ts'

export type FooterParts = {
  readonly label: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly tagline: string
  readonly provenance: string
}

/** The foot of every page: what we promise, and where it is written. */
export function Footer({ label, links, tagline, provenance }: FooterParts): Html {
  return (
    <footer class="hr-footer">
      <div class="nhsuk-width-container">
        <p class="hr-footer__tagline">{tagline}</p>
        <nav aria-label={label}>
          <ul class="hr-footer__links">
            {links.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="hr-footer__provenance">{provenance}</p>
      </div>
    </footer>
  )
}
