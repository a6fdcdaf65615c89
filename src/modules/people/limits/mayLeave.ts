import type { MayLeave } from '../../../platform/app.ts'
import { ownPurposes } from '../agreements/agreement.ts'
import { holdAgreement } from '../agreements/agreementStore.ts'
import { restsOnAgreement } from '../agreements/restsOnAgreement.ts'
import type { PersonId } from '../person.ts'
import { mayLeaveUnder } from './limits.ts'
import { readLimits } from './limitsStore.ts'

/** Nothing about somebody leaves while they are restricted, but the answers to their own rights; and what rests on their word only while that holds. */
export const mayLeave: MayLeave = async (work, { personId, template }) => {
  if (!mayLeaveUnder(await readLimits(work, personId as PersonId), template)) return false
  const purpose = ownPurposes.find((each) => restsOnAgreement[each] === template)
  return purpose === undefined || (await holdAgreement(work, personId as PersonId, purpose)) !== undefined
}
