import { nhs } from '../../../design/index.ts'
import { route } from '../../../kernel/route.ts'
import { page } from '../../../platform/http/page.ts'
import { AskAPerson, TeamList, teamsFor } from '../../local-team/index.ts'
import { labels } from '../labels.ts'
import { themes } from '../listing.ts'
import { noFilters } from '../search/filters.ts'
import { linkTo, usualDistance } from '../search/findAddress.ts'
import { AskForm } from './askForm.tsx'
import { words } from './findWords.ts'

const examples = ['company', 'low', 'money', 'outdoors', 'grief', 'caring', 'move', 'digital'] as const

/** The way in: one question in your own words. */
export const startPage = page({
  at: route('/'),
  may: 'anyone',
  records: 'nothing',
  freshFor: 300,
  load: teamsFor,
  show: (visit, teams) => {
    const { language } = visit
    const say = words(language)
    const label = labels(language)
    const link = (asked: { need?: string; theme?: (typeof themes)[number] }): string =>
      linkTo({
        need: asked.need ?? '',
        near: '',
        within: usualDistance,
        page: 1,
        filters: { ...noFilters, themes: asked.theme === undefined ? [] : [asked.theme] },
      })
    return {
      title: say('start.title'),
      body: (
        <>
          <h1 class="nhsuk-heading-l">{say('start.title')}</h1>
          <p class="hr-lead">{say('start.lead')}</p>
          <AskForm language={language} isHeading />
          <h2 class="nhsuk-heading-m">{say('start.examples')}</h2>
          <ul class="hr-chips nhsuk-list">
            {examples.map((example) => (
              <li>
                <a class="hr-chip" href={link({ need: say(`start.example.${example}`) })}>
                  {say(`start.example.${example}`)}
                </a>
              </li>
            ))}
          </ul>
          {nhs.details({
            summaryText: say('start.themes'),
            html: (
              <ul class="hr-chips nhsuk-list">
                {themes.map((theme) => (
                  <li>
                    <a class="hr-chip" href={link({ theme })}>
                      {label(`theme.${theme}`)}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          })}
          <h2 class="nhsuk-heading-m">{say('start.other')}</h2>
          <p>{say('start.someone')}</p>
          <p>{say('start.paper')}</p>
          <AskAPerson visit={visit} team={teams.network} />
          <TeamList visit={visit} teams={teams} />
        </>
      ),
    }
  },
})
