import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { refreshFreshness } from './listing-store/freshnessRows.ts'

/** Each night, what nobody has confirmed counts a little less in search. */
export const refreshFreshnessJob = job({
  name: 'directory.refresh-freshness',
  every: '20 3 * * *',
  retries: 3,
  work: (app) =>
    inEveryNetwork(app, { kind: 'system', named: 'directory.refresh-freshness' }, async (work) => void (await refreshFreshness(work))),
})
