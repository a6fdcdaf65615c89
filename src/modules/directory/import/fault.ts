/** Why nothing of a feed can be taken. Nothing that is already held is changed. */
export const feedRefusals = [
  'file-not-found',
  'file-empty',
  'file-gone',
  'file-is-spreadsheet',
  'file-is-not-text',
  'file-too-big',
  'file-damaged',
  'file-too-deep',
  'gzip-damaged',
  'gzip-bomb',
  'format-not-known',
  'header-not-known',
  'no-records',
  'nothing-usable',
  'large-removal',
  'running-elsewhere',
  'address-wrong',
  'address-not-allowed',
  'address-has-password',
  'address-not-found',
  'address-not-public',
  'too-many-redirects',
  'answer-too-slow',
  'answer-not-ok',
  'connection-failed',
  'too-many-pages',
] as const
export type FeedRefusal = (typeof feedRefusals)[number]

/** A refusal of the whole feed with what its words need: the place in the file, the address, the numbers. */
export type FeedRefused = { readonly why: FeedRefusal; readonly details: Readonly<Record<string, string | number>> }
