import { route } from '../../kernel/route.ts'

/** One person, for those who work with them; the pages are the module casework's. */
export const personAt = route('/people/:personId')
/** Where somebody reads, at their private link, what was decided for them. */
export const decidedAt = route('/r/:token/decided')
/** Where somebody says, at their private link, who should not see them. */
export const wishAt = route('/r/:token/who-should-not-see')
