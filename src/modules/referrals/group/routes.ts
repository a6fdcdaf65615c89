import { route } from '../../../kernel/route.ts'

/** Where a member of a group sees what the group was asked, and one request of it. */
export const requestsAt = route('/requests')
export const groupRequestAt = route('/requests/:referralId')
