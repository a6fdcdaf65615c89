import { parseId } from '../../../kernel/id.ts'
import { job } from '../../../platform/jobs/job.ts'
import { sendIdentityCode } from './actions/sendIdentityCode.ts'

/** Writes the code that confirms a first sign-in from an issuer. */
export const identityCodeJob = job({
  name: 'access.send-identity-code',
  retries: 3,
  work: async (app, { networkId, attemptId }) => {
    const network = parseId<'Network'>(String(networkId))
    const attempt = parseId<'IdentityAttempt'>(String(attemptId))
    if (network === undefined || attempt === undefined) throw new Error('access.send-identity-code was given no ids')
    await sendIdentityCode(app, network, attempt)
  },
})
