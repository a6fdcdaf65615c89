import { catalogue } from '../i18n/words.ts'
import type { Toll } from '../reading/readingBudget.ts'
import type { Screen, Visit } from './page.ts'

const words = catalogue({
  en: {
    nearing: 'You have opened the records of {opened} people in this hour. From {most} on we ask before the next one opens.',
  },
  cy: {
    nearing: 'Rydych wedi agor cofnodion {opened} o bobl yn yr awr hon. O {most} ymlaen byddwn yn gofyn cyn i’r un nesaf agor.',
  },
})

/** Says on the page itself that the budget of records is nearly used, so that nobody is surprised. */
export function withReadingNotice(screen: Screen, toll: Toll, visit: Visit): Screen {
  if (typeof toll === 'string') return screen
  const body = (
    <>
      <div class="nhsuk-inset-text">
        <p>{words(visit.language)('nearing', toll.nearing)}</p>
      </div>
      {screen.body}
    </>
  )
  return { ...screen, body }
}
