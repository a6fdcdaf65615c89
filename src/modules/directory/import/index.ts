/** Takes a feed that has been opened into the directory of a network. */
export { type ImportOutcome, type ImportWishes, importFeed } from './importFeed.ts'
/** Writes the notes of an import as a CSV that spreadsheets open safely. */
export { notesCsv } from './notesCsv.ts'
/** Brings a feed from a web address, a file or a folder. */
export { openOrigin } from './open/openOrigin.ts'
/** Why nothing of a feed was taken, in words. */
export { refusalWords } from './refusalWords.ts'
/** What came of an import, in words. */
export { reportLines } from './reportWords.ts'
/** The notes of an import, in order. */
export { type ImportRunId, notesOf } from './runStore.ts'
