import { decider } from '../../../src/kernel/decide.ts'
import { directoryRules } from '../../../src/modules/directory/policy.ts'
import { aboutNothing, aboutPlaces, type Questions } from './questions.ts'

const may = decider(directoryRules)

export const questions: Questions = {
  'directory.thesaurus-edit': aboutNothing((actor) => may('directory.thesaurus-edit', actor)),
  'directory.feeds-import': aboutNothing((actor) => may('directory.feeds-import', actor)),
  'directory.unmet-needs-read': aboutNothing((actor) => may('directory.unmet-needs-read', actor)),
  'directory.unmet-words-read': aboutPlaces(['own-place', 'other-place', 'place-unknown'], (actor, matter) =>
    may('directory.unmet-words-read', actor, matter),
  ),
  'directory.wrong-reports-settle': aboutNothing((actor) => may('directory.wrong-reports-settle', actor)),
}
