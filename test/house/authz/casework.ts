import { decider } from '../../../src/kernel/decide.ts'
import { caseworkRules, mayJudgeGlass, mayUndoHandOver } from '../../../src/modules/casework/policy.ts'
import { aboutPeople } from './aboutPeople.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

const may = decider(caseworkRules)
const aboutOne = [
  'casework.see-person',
  'casework.arrange-for-any-team',
  'casework.arrange-in-team',
  'casework.hand-over-own',
  'casework.hand-over-team',
  'casework.keep-lists',
  'casework.say-wish',
  'casework.settle-wish',
  'casework.see-own-looks',
  'casework.see-looks',
  'casework.withhold-looks',
] as const satisfies readonly (keyof typeof caseworkRules)[]

export const questions: Questions = {
  'casework.caseload': aboutNothing((actor) => may('casework.caseload', actor)),
  'casework.break-glass': aboutNothing((actor) => may('casework.break-glass', actor)),
  'casework.review-glass': aboutNothing((actor) => may('casework.review-glass', actor)),
  'casework.name-lookers': aboutNothing((actor) => may('casework.name-lookers', actor)),
  'casework.capacity-see': aboutPeople((actor, matter, at) => may('casework.capacity-see', actor, matter, at)),
  'casework.capacity-record': aboutPeople((actor, matter, at) => may('casework.capacity-record', actor, matter, at)),
  'casework.judge-glass': about({ self: { memberId: own.memberId }, 'somebody-else': { memberId: other.memberId } }, mayJudgeGlass),
  'casework.undo-hand-over': about(
    { 'own-organisation': { organisationId: own.organisationId }, 'other-organisation': { organisationId: other.organisationId } },
    mayUndoHandOver,
  ),
  ...Object.fromEntries(aboutOne.map((action) => [action, aboutPeople((actor, matter, at) => may(action, actor, matter, at), 'once')])),
}
