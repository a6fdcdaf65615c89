import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { Submission, Visit } from '../../../platform/http/page.ts'
import { type DeadJob, deadJobsOf, tryDeadJobAgain } from '../../../platform/jobs/deadJobs.ts'
import { sayDay } from '../tell/letter.ts'
import { coordinatorWords } from '../words/coordinator.ts'

type Shown = { readonly visit: Visit; readonly failed: readonly DeadJob[]; readonly timeZone: string }

/** Work of the software that failed every time it was tried: nothing is dropped in silence, a human says when to try again. */
export function FailedWork({ visit, failed, timeZone }: Shown): Html | null {
  const say = coordinatorWords(visit.language)
  if (failed.length === 0) return null
  const rows = failed.map(({ id, job, why, since }) => ({
    isDue: true,
    cells: [
      <form method="post">
        {visit.formGuards()}
        {nhs.button({ text: say('failed.again'), variant: 'secondary', small: true, name: 'again', value: id })}
      </form>,
      job,
      why ?? '–',
      sayDay(since, visit.language, timeZone),
    ],
  }))
  const headings = ['do', 'what', 'why', 'since'] as const
  return <StaffTable caption={say('failed')} columns={headings.map((name) => ({ title: say(`col.${name}`) }))} rows={rows} />
}

/** Puts one piece of failed work back in its queue, as if it had just been asked for. */
export async function tryAgain({ app, network, actor, typed }: Submission): Promise<void> {
  await app.database.within({ networkId: network.id, actor }, async (work) => {
    const dead = (await deadJobsOf(work)).find(({ id }) => id === typed['again']?.[0])
    if (dead === undefined) return
    await tryDeadJobAgain(work, dead)
  })
}
