import { route } from '../../kernel/route.ts'

export const teamsAt = route('/coordinator/contact')
/** `whose` is a place's id, or `network`. */
export const changeTeamAt = route('/coordinator/contact/:whose')
