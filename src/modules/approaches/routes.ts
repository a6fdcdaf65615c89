import { route } from '../../kernel/route.ts'

export const approachesAt = route('/approaches')
export const newApproachAt = route('/approaches/new')
export const newResearchAt = route('/approaches/research')
export const approachAt = route('/approaches/:approachId')
/** What the person opens from the message. */
export const ownApproachAt = route('/r/:token/approach/:approachId')
