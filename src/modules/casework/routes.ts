import { route } from '../../kernel/route.ts'

export const caseloadAt = route('/caseload')
export const handOverAt = route('/caseload/hand-over')
export const handedOverAt = route('/caseload/hand-over/:handOverId')
export const workersAt = route('/people/:personId/workers')
export const listsAt = route('/people/:personId/lists')
export const agreementsAt = route('/people/:personId/agreements')
export const recordAgreementAt = route('/people/:personId/agreements/:purpose')
/** The module approaches answers here; ranks above may not be imported, so its address is known by name. */
export const writeToPersonAt = route('/people/:personId/approach')
export const staffLooksAt = route('/people/:personId/looks')
export const breakGlassAt = route('/break-glass')
export const closeGlassAt = route('/break-glass/close')
export const reviewGlassAt = route('/break-glass/review')
