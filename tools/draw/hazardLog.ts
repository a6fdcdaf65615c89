import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const log = new URL('../../docs/safety/hazards.yaml', import.meta.url)

export const likelihoods = ['very-low', 'low', 'medium', 'high', 'very-high'] as const
export const consequences = ['minor', 'significant', 'considerable', 'major', 'catastrophic'] as const
const risk = z.strictObject({ likelihood: z.enum(likelihoods), consequence: z.enum(consequences) })
export type Risk = z.output<typeof risk>
const some = z.string().min(1)

const hazard = z.strictObject({
  id: z.string().regex(/^H-\d\d$/),
  name: some,
  description: some,
  causes: z.array(some).min(1),
  effect: some,
  initial: risk,
  controls: z.array(z.strictObject({ what: some, tests: z.array(some).min(1) })).min(1),
  residual: risk,
  /** Why software cannot make it smaller. */
  justified: some.optional(),
  owner: some,
  status: z.enum(['open', 'accepted', 'closed']),
})
export type Hazard = z.output<typeof hazard>

/** The hazard log as it stands in docs/safety/hazards.yaml. */
export function readHazards(): readonly Hazard[] {
  return z.strictObject({ hazards: z.array(hazard) }).parse(parse(readFileSync(log, 'utf8'))).hazards
}

/** The matrix of DCB0129: a row for each likelihood, from very low to very high; a column for each consequence, from minor to catastrophic. */
const matrix: Readonly<Record<Risk['likelihood'], readonly [number, number, number, number, number]>> = {
  'very-low': [1, 1, 2, 2, 3],
  low: [1, 2, 2, 3, 4],
  medium: [2, 2, 3, 3, 4],
  high: [2, 3, 3, 4, 5],
  'very-high': [3, 4, 4, 5, 5],
}

/** 1 and 2 can be accepted; 3 wants a reason; 4 and 5 are not accepted. */
export function levelOf({ likelihood, consequence }: Risk): number {
  return matrix[likelihood][consequences.indexOf(consequence)] ?? 5
}
