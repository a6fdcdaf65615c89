import { page } from '../../../platform/http/page.ts'
import { seeAllNotes } from '../actions/seeImport.ts'
import { notesCsv } from '../import/notesCsv.ts'
import { mayImportFeeds } from '../policy.ts'
import { importNotesAt } from './importRoutes.ts'

/** Everything one import repaired or did not take, as a CSV to send to whoever publishes the feed. */
export const importNotesPage = page({
  at: importNotesAt,
  may: mayImportFeeds,
  // Lists of activities, nothing about people.
  records: 'nothing',
  load: (visit) => seeAllNotes(visit.app.database, visit.network.id, visit.params.workId),
  show: (_, notes) => ({ download: notesCsv(notes), fileName: 'import-notes.csv', mediaType: 'text/csv' }),
})
