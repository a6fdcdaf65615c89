import { mayEditThesaurus, mayImportFeeds, mayReadUnmetNeeds, maySettleWrongReports } from '../../../src/modules/directory/policy.ts'
import { aboutNothing, type Questions } from './questions.ts'

export const questions: Questions = {
  'directory.thesaurus-edit': aboutNothing(mayEditThesaurus),
  'directory.feeds-import': aboutNothing(mayImportFeeds),
  'directory.unmet-needs-read': aboutNothing(mayReadUnmetNeeds),
  'directory.wrong-reports-settle': aboutNothing(maySettleWrongReports),
}
