import type { Module } from '../../platform/module.ts'

export { type BankHoliday, type BankHolidayName, bankHolidayOn } from './bankHolidays.ts'
export type { FoundBy, LoosePostcode, NewName, NewPlace, NotFound, Place, PostcodePoint, Whereabouts } from './place.ts'
export { saveNames, savePlaces } from './placesStore.ts'
export { type PostcodeFile, type RefusedRow, readPostcodeFile, type UnreadableFile } from './postcodeFile.ts'
export { type PostcodesSaved, savePostcodes } from './postcodesStore.ts'
export { readPostcode } from './readPostcode.ts'
export { countPostcodes, readPlaces, readPostcodePoints } from './store.ts'
export { closestNames, nearestOf, placeNearest, whereIs } from './whereIs.ts'

/** Where words and postcodes are: no pages and no jobs of its own. */
export const geography: Module = { name: 'geography', pages: [], jobs: [], listens: {} }
