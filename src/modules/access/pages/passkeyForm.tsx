import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { relyingPartyOf } from '../second-step/relyingParty.ts'
import { secondStepWords } from '../words/secondStep.ts'

type Parts = {
  readonly visit: Visit
  /** `make` registers a new one, `give` shows one there is. */
  readonly does: 'make' | 'give'
  /** What the browser is asked, as JSON. */
  readonly options: string
  readonly button: string
  readonly isSecondary?: boolean
  /** Further fields of the form. */
  readonly fields?: Html | undefined
}

/** A button that asks the browser for a passkey (src/client/passkeys.ts) and sends what it answers. Without scripts it says so instead. */
export function PasskeyForm({ visit, does, options, button, isSecondary, fields }: Parts): Html {
  const say = secondStepWords(visit.language)
  const { id, origins } = relyingPartyOf(visit.app.config.baseUrl)
  return (
    <>
      <form
        method="post"
        data-passkey={does}
        data-options={options}
        data-host={id}
        data-unable={say('passkeyUnable')}
        data-unnamed={say('passkeyNeedsName', { address: `${origins[0]}${visit.url.pathname}` })}
      >
        {visit.formGuards()}
        {fields}
        <input type="hidden" name={does === 'make' ? 'registration' : 'passkey'} value="" />
        {nhs.button({ text: button, ...(isSecondary === true && { variant: 'secondary' }) })}
        <p class="nhsuk-error-message" role="status"></p>
      </form>
      <p class="hr-without-script">{say('passkeyNeedsScript')}</p>
    </>
  )
}
