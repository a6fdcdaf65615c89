/**
 * The modules by rank: a module may open only the doors of lower ranks; equal ranks are strangers.
 * The list of modules, the import rules of the house test and the drawing in ARCHITECTURE.md all read this table.
 */
export const ranks = {
  access: 1,
  geography: 1,
  people: 2,
  'local-team': 2,
  directory: 3,
  referrals: 4,
  casework: 5,
  approaches: 6,
  rights: 9,
} as const satisfies Readonly<Record<string, number>>

export type ModuleName = keyof typeof ranks
