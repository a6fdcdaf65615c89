import { parseId } from '../../kernel/id.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { messageJobs } from '../../platform/messages/jobs.ts'
import { sweepSessions } from '../../platform/sessions/store.ts'
import { sendCode } from './actions/sendCode.ts'
import { sweepSignIns } from './signInStore.ts'
import { doorkeeper } from './whoIs.ts'

const code = job({
  name: 'access.send-code',
  retries: 3,
  work: async (app, { networkId, signInId }) => {
    const network = parseId<'Network'>(String(networkId))
    const asked = parseId<'SignIn'>(String(signInId))
    if (network === undefined || asked === undefined) throw new Error('access.send-code was given no ids')
    await sendCode(app, network, asked)
  },
})

const sweep = job({
  name: 'access.sweep',
  every: '40 3 * * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, doorkeeper, async (work) => {
      await sweepSessions(work)
      await sweepSignIns(work)
    }),
})

/** The first module also starts the post: messages belong to no module, and every module sends some. */
export const accessJobs: readonly Job[] = [code, sweep, ...messageJobs]
