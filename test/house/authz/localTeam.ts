import { decider } from '../../../src/kernel/decide.ts'
import { localTeamRules } from '../../../src/modules/local-team/policy.ts'
import { aboutNothing, aboutPlaces, type Questions } from './questions.ts'

const may = decider(localTeamRules)

export const questions: Questions = {
  'local-team.list': aboutNothing((actor) => may('local-team.list', actor)),
  'local-team.change': aboutPlaces(['whole-network', 'own-place', 'other-place'], (actor, matter) =>
    may('local-team.change', actor, matter),
  ),
}
