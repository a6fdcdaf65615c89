/** What an import takes at most; stated in docs/guides/import.md. A feed of a whole county stays far below. */
export type Limits = {
  /** All files or pages of a feed together, unpacked. */
  readonly feedBytes: number
  /** One record, as written in the file. */
  readonly recordBytes: number
  /** One text; the rest is cut off and reported. */
  readonly textLength: number
  /** Arrays and objects within each other. */
  readonly nesting: number
  /** How many times larger than packed an unpacked file may be. Directories pack 5 to 20 times. */
  readonly gzipRatio: number
  /** Pages of an API and single records fetched from it. */
  readonly requests: number
}

export const limits: Limits = {
  feedBytes: 200 * 1024 * 1024,
  recordBytes: 1024 * 1024,
  textLength: 20 * 1024,
  nesting: 40,
  gzipRatio: 200,
  requests: 20_000,
}
