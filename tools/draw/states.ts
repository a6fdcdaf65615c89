import { isEnded, life, type State, states } from '../../src/modules/referrals/lifecycle.ts'

/** The lifecycle as a Mermaid diagram: one arrow for each place a thing leads, with everything that leads there written on it. */
export function drawLifecycle(): string {
  const arrows = states.flatMap((from) => arrowsFrom(from))
  const ends = states.filter(isEnded).map((state) => `  ${nodeOf(state)} --> [*]`)
  const named = states.filter((state) => nodeOf(state) !== state).map((state) => `  state "${state}" as ${nodeOf(state)}`)
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...named,
    '  [*] --> sent: send',
    '  [*] --> held: send, not yet confirmed or looks like a flood',
    ...arrows,
    ...ends,
    '```',
  ].join('\n')
}

function arrowsFrom(from: State): readonly string[] {
  const verbs = Object.entries(life[from]) as [string, State][]
  const byTarget = Map.groupBy(verbs, ([, to]) => to)
  return [...byTarget].map(([to, each]) => `  ${nodeOf(from)} --> ${nodeOf(to)}: ${each.map(([verb]) => verb).join(', ')}`)
}

// Mermaid reads a hyphen as an arrow.
function nodeOf(state: State): string {
  return state.replaceAll('-', '_')
}

/** docs/generated/states.md */
export async function drawStates(): Promise<string> {
  const rows = states.flatMap((from) => Object.entries(life[from]).map(([verb, to]) => `| ${from} | ${verb} | ${to} |`))
  const intro = 'Drawn from `src/modules/referrals/lifecycle.ts` by `npm run draw`. Do not edit.'
  return [
    '# States',
    '',
    intro,
    '',
    '## The life of a referral',
    '',
    drawLifecycle(),
    '',
    '| from | what happens | to |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
