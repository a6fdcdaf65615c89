import { route } from '../../../kernel/route.ts'

export const importAt = route('/coordinator/import')
export const importRunAt = route('/coordinator/import/:workId')
export const importNotesAt = route('/coordinator/import/:workId/notes.csv')
/** The platform's page that shows how far long work is. */
export const progressAt = route('/progress/:workId')
