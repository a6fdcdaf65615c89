import type { Account } from '../../support/issuer.ts'

/** Members of the invented region as the journeys' issuer knows them: one for each browser, so that neither takes the other's link. */
export const issuerAccounts = [
  { sub: 'farida-there', email: 'farida@merrowshire.example', email_verified: true, vot: 'P9.Cp.Cd' },
  { sub: 'jory-there', email: 'jory@harbour-lights.example', email_verified: true, vot: 'P9.Cp.Cd' },
] as const satisfies readonly Account[]
