import type { Actor } from '../../kernel/actor.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { openPerson, peopleToClose } from './store.ts'

const doorkeeper: Actor = { kind: 'system', named: 'people.close-doors' }

/** Closes to groups, each hour, what time alone has closed: `decide` says no at once, the rows follow. */
export const closeDoors = job({
  name: 'people.close-doors',
  every: '7 * * * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, doorkeeper, async (work) => {
      for (const id of await peopleToClose(work)) await openPerson(work, id)
    }),
})
