import { z } from 'zod'
import { api } from '../../../platform/http/api.ts'
import { endIssued } from './actions/endIssued.ts'
import { issuerLogoutAt } from './routes.ts'

/** Where an issuer tells that somebody signed out there: OpenID Connect Back-Channel Logout 1.0. */
export const issuerLogoutApi = api({
  at: issuerLogoutAt,
  method: 'post',
  summary: 'Ends the sessions that began at the issuer members sign in with, when they end there.',
  description:
    'OpenID Connect Back-Channel Logout 1.0. The operator names this address at the issuer. Where no issuer is set, it does not exist.',
  // What it says is believed for its signature, not for who brings it.
  may: 'anyone',
  // The action writes down whose session ended.
  records: 'nothing',
  // At the end of a working day an issuer signs many out at once, all from its one address.
  limit: { name: 'issuer-logout', per: 'address', most: 1200, withinSeconds: 15 * 60 },
  params: {},
  query: z.object({}),
  takes: 'application/x-www-form-urlencoded',
  body: z.object({ logout_token: z.string().max(16_384).describe('The signed logout token') }),
  answers: z.object({}),
  load: async ({ app }) => app.config.oidc,
  answer: async ({ app, network, sent }, settings) => {
    const ended = await endIssued(app, network.id, { settings, token: sent.logout_token })
    return ended.ok
      ? {}
      : { problem: { status: 400, code: 'invalid_request', title: 'This logout token is not taken', detail: ended.reason } }
  },
})
