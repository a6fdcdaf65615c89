import { type Html, nhs } from '../../design/index.ts'
import type { Visit } from '../../platform/http/page.ts'
import { Ways } from './askAPerson.tsx'
import type { Teams } from './team.ts'
import { teamWords } from './words.ts'

/** Every place's team, folded away: for pages that do not know where somebody is. */
export function TeamList({ visit, teams }: { readonly visit: Pick<Visit, 'language' | 'network'>; readonly teams: Teams }): Html | null {
  const local = teams.places.flatMap(({ team }) => team ?? [])
  if (local.length === 0) return null
  return nhs.details({
    summaryText: teamWords(visit.language)('ask.places'),
    html: (
      <>
        {local.map(({ place, contact }) => (
          <>
            <h3 class="nhsuk-heading-s">{place?.name[visit.language] ?? place?.name.en}</h3>
            <Ways visit={visit} contact={contact} />
          </>
        ))}
      </>
    ),
  })
}
