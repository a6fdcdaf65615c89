import { decider } from '../../../src/kernel/decide.ts'
import { rightsRules } from '../../../src/modules/rights/policy.ts'
import { aboutPeople } from './aboutPeople.ts'
import { aboutNothing, aboutPlaces, type Questions } from './questions.ts'

const may = decider(rightsRules)
const places = ['own-place', 'other-place', 'place-unknown'] as const

export const questions: Questions = {
  'rights.ask': aboutPeople((actor, matter, at) => may('rights.ask', actor, matter, at), 'once'),
  'rights.requests-see': aboutNothing((actor) => may('rights.requests-see', actor)),
  'rights.request-answer': aboutPlaces(places, (actor, matter) => may('rights.request-answer', actor, matter)),
  'rights.erase': aboutNothing((actor) => may('rights.erase', actor)),
  'rights.limit': aboutPlaces(places, (actor, matter) => may('rights.limit', actor, matter)),
  'rights.holds-see': aboutNothing((actor) => may('rights.holds-see', actor)),
  'rights.retention-approve': aboutNothing((actor) => may('rights.retention-approve', actor)),
  'rights.bases-see': aboutNothing((actor) => may('rights.bases-see', actor)),
  'rights.basis-change': aboutNothing((actor) => may('rights.basis-change', actor)),
}
