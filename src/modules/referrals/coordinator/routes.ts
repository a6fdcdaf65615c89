import { route } from '../../../kernel/route.ts'

export const listAt = route('/coordinator')
export const referralAt = route('/coordinator/referrals/:referralId')
export const answerAt = route('/coordinator/referrals/:referralId/answer')
export const markAt = route('/coordinator/referrals/:referralId/mark/:verb')
export const closeAt = route('/coordinator/referrals/:referralId/close')
export const rerouteAt = route('/coordinator/referrals/:referralId/reroute')
export const flagAt = route('/coordinator/referrals/:referralId/flags/:flagId')
export const sameAt = route('/coordinator/same/:possibleSameId')
export const callAt = route('/coordinator/calls/:messageId')
export const wrongReportAt = route('/coordinator/wrong/:reportId')
