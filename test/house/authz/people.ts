import { decider } from '../../../src/kernel/decide.ts'
import { peopleRules } from '../../../src/modules/people/policy.ts'
import { aboutPeople } from './aboutPeople.ts'
import { aboutNothing, type Questions } from './questions.ts'

const may = decider(peopleRules)
const { 'people.possible-same-settle': _, ...aboutOne } = peopleRules

export const questions: Questions = {
  'people.possible-same-settle': aboutNothing((actor) => may('people.possible-same-settle', actor)),
  ...Object.fromEntries(
    (Object.keys(aboutOne) as (keyof typeof aboutOne)[]).map((action) => [
      action,
      aboutPeople((actor, matter, at) => may(action, actor, matter, at)),
    ]),
  ),
}
