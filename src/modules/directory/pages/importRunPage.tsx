import { StaffTable } from '../../../design/index.ts'
import { page } from '../../../platform/http/page.ts'
import { seeImport } from '../actions/seeImport.ts'
import { refusalWords } from '../import/refusalWords.ts'
import { reportLines } from '../import/reportWords.ts'
import { mayImportFeeds } from '../policy.ts'
import { importAt, importNotesAt, importRunAt } from './importRoutes.ts'
import { importWords } from './importWords.ts'

/** What came of one import: the numbers, and each record that was repaired or not taken. */
export const importRunPage = page({
  at: importRunAt,
  may: mayImportFeeds,
  // Lists of activities, nothing about people.
  records: 'nothing',
  load: (visit) => seeImport(visit.app.database, visit.network.id, visit.params.workId),
  show: ({ language, params }, { end, notes }) => {
    const say = importWords(language)
    const { report, state, refused } = end
    const lines = report === undefined || state === undefined ? [] : reportLines({ report, state }, language)
    return {
      title: say('outcome'),
      width: 'staff',
      backTo: importAt.to({}),
      body: (
        <>
          <h1 class="nhsuk-heading-l">{say('outcome')}</h1>
          {refused === undefined ? null : <p>{refusalWords(refused, language)}</p>}
          {lines.length === 0 ? null : <p>{lines[0]}</p>}
          <ul class="nhsuk-list">
            {lines.slice(1).map((line) => (
              <li>{line.trim()}</li>
            ))}
          </ul>
          {notes.length === 0 ? null : (
            <p>
              <a href={importNotesAt.to(params)}>{say('download')}</a>
            </p>
          )}
          {notes.length === 0 ? null : (
            <StaffTable
              caption={say('notes')}
              columns={[{ title: say('record') }, { title: say('place') }, { title: say('what') }]}
              rows={notes.map(({ recordId, place, words }) => ({ cells: [recordId ?? '–', place, words] }))}
            />
          )}
        </>
      ),
    }
  },
})
