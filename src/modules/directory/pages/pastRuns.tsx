import { StaffTable } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { total } from '../import/report.ts'
import type { PastRun } from '../import/runStore.ts'
import { importWords } from './importWords.ts'

/** What was taken in of late, newest first. */
export function PastRuns({ visit, runs }: { readonly visit: Visit; readonly runs: readonly PastRun[] }) {
  const say = importWords(visit.language)
  const at = new Intl.DateTimeFormat(visit.language === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: visit.network.timeZone,
  })
  const columns = [
    { title: say('when') },
    { title: say('feed') },
    { title: say('where') },
    { title: say('state') },
    { title: say('taken'), isNumber: true },
    { title: say('refused'), isNumber: true },
    { title: say('vanished'), isNumber: true },
  ]
  const rows = runs.map(({ startedAt, feed, origin, state, counts }) => ({
    cells: [
      at.format(startedAt),
      feed,
      origin,
      say(state === 'refused' ? 'refusedState' : state),
      counts.added + counts.changed,
      total(counts.refused),
      counts.vanished,
    ],
  }))
  return <StaffTable caption={say('past')} captionIsHidden columns={columns} rows={rows} />
}
