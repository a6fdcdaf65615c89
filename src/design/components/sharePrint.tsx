import type { Html } from '../nhs/index.ts'

type SharePrintParts = {
  readonly title: string
  /** The whole address of this page, to be read or copied. */
  readonly address: string
  readonly words: { readonly print: string; readonly copy: string; readonly copied: string; readonly addressIs: string }
  /** More ways, such as a form that sends it by e-mail. */
  readonly more?: Html | undefined
}

/** Ways to take something along. Without JavaScript the address is there to copy, and the browser prints. */
export function SharePrint({ title, address, words, more }: SharePrintParts): Html {
  return (
    <section class="hr-share">
      <h2 class="hr-share__title">{title}</h2>
      <p class="hr-share__address">
        {words.addressIs} <span>{address}</span>
      </p>
      <div class="hr-row">
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" data-print>
          {words.print}
        </button>
        <button
          type="button"
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          data-copy={address}
          data-done={words.copied}
          aria-describedby="hr-copied"
        >
          {words.copy}
        </button>
        <span id="hr-copied" role="status"></span>
      </div>
      {more}
    </section>
  )
}
