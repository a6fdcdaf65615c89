import type { Html } from '../nhs/index.ts'

/** A number or address to reach somebody who helps at once. */
export type HelpNumber = { readonly who: string; readonly shown: string; readonly href: string; readonly hours: string }

export type SafetyParts = {
  readonly label: string
  readonly summary: string
  readonly intro: string
  readonly numbers: readonly HelpNumber[]
  readonly more: { readonly text: string; readonly href: string }
  /** Absent on pages for staff. */
  readonly leave?: { readonly text: string; readonly href: string; readonly hint: string } | undefined
}

/**
 * Help at once, and the way out: in the same place on every page, one tap away, with no JavaScript and no connection
 * needed to read the numbers. It stays in view while the page is scrolled, where there is room for it.
 */
export function SafetyBar({ label, summary, intro, numbers, more, leave }: SafetyParts): Html {
  return (
    <section class="hr-safety" aria-label={label}>
      <div class="hr-safety__row nhsuk-width-container">
        <details class="hr-crisis">
          <summary class="hr-crisis__summary">{summary}</summary>
          <div class="hr-crisis__panel">
            <p>{intro}</p>
            <ul class="hr-crisis__numbers">
              {numbers.map(({ who, shown, href, hours }) => (
                <li>
                  <a class="hr-crisis__number" href={href}>
                    {shown}
                  </a>
                  <span class="hr-crisis__who">{who}</span>
                  <span class="hr-crisis__hours">{hours}</span>
                </li>
              ))}
            </ul>
            <p>
              <a href={more.href}>{more.text}</a>
            </p>
          </div>
        </details>
        {leave === undefined ? null : (
          <a class="hr-leave" href={leave.href} rel="nofollow" data-leave title={leave.hint}>
            {leave.text}
          </a>
        )}
      </div>
    </section>
  )
}
