import { route } from '../../../kernel/route.ts'

export const activityAt = route('/activities/:id')
export const wrongAt = route('/activities/:id/wrong')
export const shortlistAt = route('/shortlist')
export const sendShortlistAt = route('/shortlist/send')
export const nothingFitsAt = route('/nothing-fits')
/** The referrals module answers here; ranks above may not be imported, so its address is known by name. */
export const joinAt = route('/join/:activity')
