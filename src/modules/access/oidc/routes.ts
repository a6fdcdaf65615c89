import { route } from '../../../kernel/route.ts'

export const issuerAt = route('/sign-in/with')
/** The address the issuer sends people back to; the operator names it there. */
export const issuerBackAt = route('/sign-in/with/back')
export const firstTimeAt = route('/sign-in/with/code')
export const linkAt = route('/you/identity')
export const confirmLinkAt = route('/you/identity/confirm')
export const endIdentityAt = route('/you/identity/:identityId/end')
/** Where the issuer tells that somebody signed out there; the operator names it there. */
export const issuerLogoutAt = route('/api/issuer/logout')
export const signedOutAt = route('/signed-out')
