import type { Html } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { sayDay } from '../../referrals/index.ts'
import { caseloadWords } from '../words/caseload.ts'
import { personWords } from '../words/person.ts'
import type { SeenPerson } from './seenPerson.ts'

/** Who works with them: for a team only its own, for the network everybody. */
export function Workers({ visit, seen }: { readonly visit: Visit; readonly seen: SeenPerson }): Html {
  const say = personWords(visit.language)
  const day = (moment: Date) => sayDay(moment, visit.language, seen.timeZone)
  const lines = seen.workers.map((worker) => {
    const organisation = seen.organisations.get(worker.organisationId) ?? ''
    if (worker.dueAt !== undefined) return say('nobodyDue', { organisation, date: day(worker.dueAt) })
    const name = worker.name ?? caseloadWords(visit.language)('somebody')
    return `${say('workerLine', { name, organisation })}, ${say('since', { date: day(worker.fromAt) })}`
  })
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('workers')}</h2>
      {lines.length === 0 ? (
        <p>{say('nobodyAtAll')}</p>
      ) : (
        <ul class="nhsuk-list">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
