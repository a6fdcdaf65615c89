import { sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import { job } from '../../platform/jobs/job.ts'
import { purgeToldWords } from './tellStore.ts'

const keptForDays = 365

/** What people wrote about needs and wrong listings is kept a year; what it was about is kept for the figures. */
export const purgeWordsJob = job({
  name: 'directory.purge-words',
  every: '40 3 * * *',
  retries: 3,
  work: async (app) => {
    const before = new Date(app.clock.now().getTime() - keptForDays * 24 * 60 * 60 * 1000)
    const networks = await sql<{ id: NetworkId }>`select id from network`.execute(app.database.open)
    for (const { id } of networks.rows) {
      await app.database.within({ networkId: id, actor: { kind: 'system', named: 'directory.purge-words' } }, (work) =>
        purgeToldWords(work, before),
      )
    }
  },
})
