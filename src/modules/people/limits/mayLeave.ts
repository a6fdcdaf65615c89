import type { MayLeave } from '../../../platform/app.ts'
import type { PersonId } from '../person.ts'
import { mayLeaveUnder } from './limits.ts'
import { readLimits } from './limitsStore.ts'

/** Nothing about somebody leaves while they are restricted, but the answers to their own rights. */
export const mayLeave: MayLeave = async (work, { personId, template }) =>
  mayLeaveUnder(await readLimits(work, personId as PersonId), template)
