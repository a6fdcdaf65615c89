import { route } from '../../../kernel/route.ts'
import { page } from '../../../platform/http/page.ts'
import { words } from './designWords.ts'
import { FindingExamples } from './findingExamples.tsx'
import { FormExamples } from './formExamples.tsx'
import { formWords } from './formWords.ts'
import { StaffExamples } from './staffExamples.tsx'

/** Every component, live: for those who build with them, and for the tests that look at them. */
export const designPage = page({
  at: route('/design'),
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: (visit) => {
    const say = words(visit.language)
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p class="hr-lead">{say('lead')}</p>
        <FindingExamples say={say} address={visit.url.href} />
        <FormExamples say={formWords(visit.language)} />
        <StaffExamples say={say} />
      </>
    )
    return { title: say('title'), body }
  },
})
