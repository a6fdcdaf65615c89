import { route } from '../../kernel/route.ts'

/** One person, for those who work with them; the pages are the module casework's. */
export const personAt = route('/people/:personId')
/** Where somebody says, at their private link, who should not see them. */
export const wishAt = route('/r/:token/who-should-not-see')
