export { ensureThesaurus } from './actions/ensureThesaurus.ts'
export { settleWrong } from './actions/settleWrong.ts'
export type { Activity } from './activity.ts'
export { openWrongReports, type ToldWrong, unmetNeedsSince } from './coordinatorReaders.ts'
export { directory } from './directory.ts'
export {
  type ImportOutcome,
  type ImportWishes,
  importFeed,
  notesCsv,
  notesOf,
  openOrigin,
  refusalWords,
  reportLines,
} from './import/index.ts'
export { alternativesFor } from './joining/alternativesStore.ts'
export { type Joinable, keepTeam, readJoinable, readJoinables, teamOf } from './joining/joiningStore.ts'
export { labels } from './labels.ts'
export { rebuildVocabulary } from './listing-store/vocabularyRows.ts'
export { listedOrganisation, organisationsById, organisationsLike } from './organisationStore.ts'
export { activityAt, joinAt } from './pages/activityRoutes.ts'
export { unmetAt } from './pages/unmetPage.tsx'
export { mayReadUnmetWords } from './policy.ts'
export { saveListings } from './saveListings.ts'
export { noFilters } from './search/filters.ts'
export { findAt, linkTo, usualDistance } from './search/findAddress.ts'
export type { WrongReportId } from './tellStore.ts'
export type { WhyNot } from './unmetNeed.ts'
export type { UnmetInPlace } from './unmetStore.ts'
