/**
 * The whole life of a referral: from each state, what may happen and where it leads. The diagram in README.md and
 * docs/generated/states.md are drawn from this table, the compiler reads it, and tests walk all of it.
 */
export const life = {
  held: {
    confirm: 'sent',
    'ask-again': 'held',
    escalate: 'held',
    release: 'sent',
    'stop-sharing': 'held',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  sent: {
    remind: 'sent',
    offer: 'sent',
    escalate: 'sent',
    accept: 'accepted',
    'no-space': 'waiting',
    'call-first': 'call-first',
    'cannot-take': 'returned',
    'stop-sharing': 'returned',
    reroute: 'rerouted',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  'call-first': {
    offer: 'call-first',
    escalate: 'call-first',
    accept: 'accepted',
    'no-space': 'waiting',
    'cannot-take': 'returned',
    'stop-sharing': 'returned',
    reroute: 'rerouted',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  waiting: {
    offer: 'waiting',
    escalate: 'waiting',
    accept: 'accepted',
    'call-first': 'call-first',
    'cannot-take': 'returned',
    'stop-sharing': 'returned',
    reroute: 'rerouted',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  accepted: {
    escalate: 'accepted',
    start: 'started',
    'cannot-take': 'returned',
    'stop-sharing': 'returned',
    reroute: 'rerouted',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  started: {
    escalate: 'started',
    complete: 'completed',
    'stop-sharing': 'returned',
    reroute: 'rerouted',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  returned: { offer: 'returned', 'stop-sharing': 'returned', reroute: 'rerouted', withdraw: 'withdrawn', close: 'closed' },
  rerouted: {},
  withdrawn: {},
  closed: {},
  completed: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

type Life = typeof life
export type State = keyof Life
/** Everything that can happen to a referral after it was made. */
export type Verb = { [From in State]: keyof Life[From] }[State]
/** The states from which a thing may happen. */
export type ReadyFor<V extends Verb> = { [From in State]: V extends keyof Life[From] ? From : never }[State]

export const states = Object.keys(life) as readonly State[]
export const endedStates = ['rerouted', 'withdrawn', 'closed', 'completed'] as const satisfies readonly State[]
export type EndedState = (typeof endedStates)[number]
export type OpenState = Exclude<State, EndedState>
export const openStates = states.filter((state): state is OpenState => !isEnded(state))

export function isEnded(state: State): state is EndedState {
  return endedStates.some((ended) => ended === state)
}

/** Where a thing leads from a state; undefined when it may not happen there. */
export function leadsTo(state: State, verb: Verb): State | undefined {
  const from: Readonly<Partial<Record<Verb, State>>> = life[state]
  return from[verb]
}
