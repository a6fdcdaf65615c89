import type { Generated } from 'kysely'

/** The keys of those who may see a row about a person: kept by `open_person`, compared by row-level security, never written by hand. */
export type Doors = {
  open_to: Generated<string[]>
  closed_to: Generated<string[]>
  only_to: Generated<string[]>
}
