import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { sayDay } from '../../referrals/index.ts'
import { looksWords } from '../words/looks.ts'
import type { Withholding } from './withholdingStore.ts'

type Parts = { readonly visit: Visit; readonly withheld: Withholding | undefined; readonly wrong: string | undefined }

/** A human's decision about what the person's own page shows. */
export function WithholdForm({ visit, withheld, wrong }: Parts): Html {
  const say = looksWords(visit.language)
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <h2 class="nhsuk-heading-m">{say('personSees')}</h2>
      {withheld === undefined ? (
        <>
          <p>{say('shown')}</p>
          {nhs.textarea({
            id: 'because',
            name: 'because',
            rows: 3,
            label: { text: say('withholdBecause'), size: 's' },
            value: wrong,
            errorMessage: wrong === undefined ? undefined : { text: say('withholdBecause.error') },
          })}
          {nhs.radios({
            idPrefix: 'days',
            name: 'days',
            fieldset: { legend: { text: say('review'), size: 's' } },
            items: (['30', '90', '180'] as const).map((value) => ({ value, text: say(`review.${value}`), checked: value === '90' })),
          })}
          {nhs.button({ text: say('withhold'), variant: 'secondary', preventDoubleClick: true })}
        </>
      ) : (
        <>
          <p>{say('withheld', { reason: withheld.because, date: sayDay(withheld.reviewAt, visit.language, visit.network.timeZone) })}</p>
          {withheld.reviewAt <= visit.now ? nhs.insetText({ text: say('overdue') }) : null}
          <input type="hidden" name="does" value="show" />
          {nhs.button({ text: say('show'), preventDoubleClick: true })}
        </>
      )}
    </form>
  )
}
