import { parseId } from '../../kernel/id.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { messageJobs } from '../../platform/messages/jobs.ts'
import { sweepSessions } from '../../platform/sessions/store.ts'
import { sendCode } from './actions/sendCode.ts'
import { tellOfAlarm } from './alarms/tellOfAlarm.ts'
import { sweepInvitations } from './invitations/invitationStore.ts'
import { sweepAttempts } from './oidc/attemptStore.ts'
import { sweepLogoutWords } from './oidc/issuedSessionStore.ts'
import { identityCodeJob } from './oidc/jobs.ts'
import { remindOfVerifications } from './organisations/remind.ts'
import { sweepRecoveries } from './second-step/recoveryStore.ts'
import { sweepSecondSteps } from './second-step/secondStepStore.ts'
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

/** An alarm is worth nothing when it comes tomorrow: the event wakes this within seconds. */
const alarm = job({
  name: 'access.tell-of-alarm',
  retries: 5,
  work: async (app, { networkId, subjectId }) => {
    const network = parseId<'Network'>(String(networkId))
    const id = parseId<'LookAlarm'>(String(subjectId))
    if (network === undefined || id === undefined) throw new Error('access.tell-of-alarm was given no ids')
    await tellOfAlarm(app, network, id)
  },
})

const sweep = job({
  name: 'access.sweep',
  every: '40 3 * * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, doorkeeper, async (work) => {
      await sweepSessions(work)
      await sweepAttempts(work)
      await sweepLogoutWords(work)
      await sweepSignIns(work)
      await sweepSecondSteps(work)
      await sweepRecoveries(work)
      await sweepInvitations(work)
    }),
})

const verifications = job({
  name: 'access.remind-of-verifications',
  every: '20 7 * * *',
  retries: 3,
  work: async (app) => await inEveryNetwork(app, doorkeeper, (work) => remindOfVerifications(app, work)),
})

/** The first module also starts the post: messages belong to no module, and every module sends some. */
export const accessJobs: readonly Job[] = [code, alarm, identityCodeJob, sweep, verifications, ...messageJobs]
