import { route } from '../../../kernel/route.ts'

/** Where a referrer sees whom their organisation passed on. */
export const referredAt = route('/referred')
