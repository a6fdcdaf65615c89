import { maySettlePossibleSame } from '../../../src/modules/people/policy.ts'
import { aboutNothing, type Questions } from './questions.ts'

export const questions: Questions = { 'people.possible-same-settle': aboutNothing(maySettlePossibleSame) }
