import { nhs } from '../../../../design/index.ts'
import type { Screen, Visit } from '../../../../platform/http/page.ts'
import { youAt } from '../../routes.ts'
import { identityWords } from '../words.ts'

/** Asks somebody who signed in a while ago to do it once more. */
export function freshScreen(visit: Visit, againHref: string): Screen {
  const say = identityWords(visit.language)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('freshTitle')}</h1>
      <p>{say('freshWhy')}</p>
      {nhs.button({ text: say('freshButton'), href: againHref })}
    </>
  )
  return { title: say('freshTitle'), body, width: 'staff', backTo: youAt.to({}) }
}
