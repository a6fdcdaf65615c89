import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import type { PeopleLeft } from './whatEnds.ts'

/** Who takes the people of one team when somebody leaves it. */
export type PassingOn = { readonly organisationId: OrganisationId; readonly to: MemberId | 'shared' }

export function fieldOf({ organisationId }: Pick<PeopleLeft, 'organisationId'>): string {
  return `people-${organisationId}`
}

/** Reads who takes them, team by team. It must be said wherever there is a choice, also when the lead is to decide. */
export function readPassingOn(typed: Typed, people: readonly PeopleLeft[], problem: string): Result<readonly PassingOn[], FieldErrors> {
  const errors: Record<string, string> = {}
  const chosen: PassingOn[] = []
  for (const left of people) {
    const value = typed[fieldOf(left)]?.[0] ?? ''
    if (left.colleagues.length === 0 || value === 'nobody') continue
    const to = value === 'shared' ? value : left.colleagues.find(({ id }) => id === parseId(value))?.id
    if (to === undefined) errors[fieldOf(left)] = problem
    else chosen.push({ organisationId: left.organisationId, to })
  }
  return Object.keys(errors).length > 0 ? refuse(errors) : ok(chosen)
}

/** What is done before anything ends, in the same transaction. */
export type Beforehand = (work: Work) => Promise<void>

export function passingOn(
  app: App,
  neighbours: Neighbours,
  { from, chosen }: { from: MemberId; chosen: readonly PassingOn[] },
): Beforehand {
  return async (work) => {
    for (const each of chosen) await neighbours.passOn({ app, work }, { ...each, from })
  }
}
