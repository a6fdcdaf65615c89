import type { MemberId } from '../../../kernel/actor.ts'
import type { PersonId } from '../../people/index.ts'

type Sharing = {
  readonly people: readonly PersonId[]
  readonly colleagues: readonly MemberId[]
  /** Whether a list of the person lets this colleague work with them. */
  readonly mayTake: (colleague: MemberId, person: PersonId) => boolean
}

/**
 * Shares people out among colleagues, the most urgent first, each to whoever has been given fewest of those who may take them.
 * Whoever none of them may take stays where they are.
 */
export function shareOut({ people, colleagues, mayTake }: Sharing): ReadonlyMap<PersonId, MemberId> {
  const shares = new Map(colleagues.map((colleague) => [colleague, 0]))
  const given = new Map<PersonId, MemberId>()
  for (const person of people) {
    const [first] = colleagues
      .filter((colleague) => mayTake(colleague, person))
      .toSorted((a, b) => (shares.get(a) ?? 0) - (shares.get(b) ?? 0))
    if (first === undefined) continue
    given.set(person, first)
    shares.set(first, (shares.get(first) ?? 0) + 1)
  }
  return given
}
