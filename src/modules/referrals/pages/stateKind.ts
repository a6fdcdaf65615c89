import type { TagKind } from '../../../design/index.ts'
import type { State } from '../lifecycle.ts'

const kinds = {
  held: 'waiting',
  sent: 'waiting',
  'call-first': 'waiting',
  waiting: 'waiting',
  accepted: 'going',
  started: 'going',
  returned: 'attention',
  rerouted: 'over',
  withdrawn: 'over',
  closed: 'over',
  completed: 'over',
} as const satisfies Readonly<Record<State, TagKind>>

/** How a state looks: going well, waiting for somebody, needing a human, or over. */
export function stateKind(state: State): TagKind {
  return kinds[state]
}
