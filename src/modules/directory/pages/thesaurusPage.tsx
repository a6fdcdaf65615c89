import { StaffTable } from '../../../design/index.ts'
import { route } from '../../../kernel/route.ts'
import { page } from '../../../platform/http/page.ts'
import { labels } from '../labels.ts'
import { mayEditThesaurus } from '../policy.ts'
import { thesaurusFor } from '../readings.ts'
import { conceptAt } from './conceptPage.tsx'
import { words } from './thesaurusWords.ts'

/** Every need the search knows, for the people of the network to keep. */
export const thesaurusPage = page({
  at: route('/coordinator/thesaurus'),
  may: mayEditThesaurus,
  // Words about needs, not about anybody.
  records: 'nothing',
  load: async (visit) => await thesaurusFor(visit),
  show: ({ language }, concepts) => {
    const say = words(language)
    const label = labels(language)
    return {
      title: say('title'),
      width: 'staff',
      backTo: '/coordinator',
      body: (
        <>
          <h1 class="nhsuk-heading-l">{say('title')}</h1>
          <p>{say('lead')}</p>
          <StaffTable
            caption={say('caption')}
            captionIsHidden
            columns={[{ title: say('need') }, { title: say('themes') }, { title: say('phrases'), isNumber: true }]}
            rows={concepts.map((concept) => ({
              cells: [
                <>
                  <a href={conceptAt.to({ conceptId: concept.id })}>{concept.label[language] ?? concept.label.en}</a>
                  {concept.isActive ? null : ` (${say('off')})`}
                </>,
                concept.themes.map((theme) => label(`theme.${theme}`)).join(', '),
                concept.phrases,
              ],
            }))}
          />
        </>
      ),
    }
  },
})
