import { parseId } from '../../kernel/id.ts'
import { inEveryNetwork } from '../jobs/inEveryNetwork.ts'
import { type Job, job } from '../jobs/job.ts'
import { deliverMessage, postOffice } from './deliver.ts'
import { overdueMessages, purgeMessages } from './store.ts'

/** One try for one message. What it waits for is decided in `deliverMessage`; the queue's own retries are for faults of ours. */
const deliver = job({
  name: 'messages.deliver',
  retries: 5,
  waitsForOthers: true,
  work: async (app, { networkId, messageId }) => {
    const network = parseId<'Network'>(String(networkId))
    const message = parseId<'Message'>(String(messageId))
    if (network === undefined || message === undefined) throw new Error('messages.deliver was given no ids')
    await deliverMessage(app, network, message)
  },
})

/** Takes up messages whose own job was lost, so that none can lie unsent without anybody knowing. */
const sweep = job({
  name: 'messages.sweep',
  every: '*/5 * * * *',
  retries: 0,
  work: async (app) => {
    await inEveryNetwork(app, postOffice, async (work) => {
      for (const messageId of await overdueMessages(work)) {
        work.later({ job: 'messages.deliver', details: { networkId: work.networkId, messageId }, onlyOnce: messageId })
      }
    })
  },
})

const purge = job({
  name: 'messages.purge',
  every: '20 3 * * *',
  retries: 3,
  work: async (app) => await inEveryNetwork(app, postOffice, async (work) => void (await purgeMessages(work))),
})

export const messageJobs: readonly Job[] = [deliver, sweep, purge]
