import type { PlaceId } from '../../../src/kernel/actor.ts'
import {
  mayEditThesaurus,
  mayImportFeeds,
  mayReadUnmetNeeds,
  mayReadUnmetWords,
  maySettleWrongReports,
} from '../../../src/modules/directory/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

const places: Readonly<Record<string, { readonly placeId: PlaceId | undefined }>> = {
  'own-place': { placeId: own.placeId },
  'other-place': { placeId: other.placeId },
  'place-unknown': { placeId: undefined },
}

export const questions: Questions = {
  'directory.thesaurus-edit': aboutNothing(mayEditThesaurus),
  'directory.feeds-import': aboutNothing(mayImportFeeds),
  'directory.unmet-needs-read': aboutNothing(mayReadUnmetNeeds),
  'directory.unmet-words-read': about(places, (actor, { placeId }) => mayReadUnmetWords(actor, placeId)),
  'directory.wrong-reports-settle': aboutNothing(maySettleWrongReports),
}
