import { type Html, nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { errorOf } from '../pages/formParts.tsx'
import { conductPoints } from './conduct.ts'
import { conductWords } from './words.ts'

/** The code of conduct, and the box that says yes to it. */
export function ConductText({ visit, errors }: { readonly visit: Visit; readonly errors: FieldErrors }): Html {
  const say = conductWords(visit.language)
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('title')}</h2>
      <p>{say('intro', { network: visit.network.name })}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {conductPoints.map((point) => (
          <li>{say(point)}</li>
        ))}
      </ul>
      {nhs.checkboxes({
        idPrefix: 'agrees',
        name: 'agrees',
        errorMessage: errorOf(errors, 'agrees'),
        items: [{ value: 'yes', text: say('agree') }],
      })}
    </>
  )
}
