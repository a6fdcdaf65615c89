import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { root } from '../files.ts'
import { questions as access } from './access.ts'
import { questions as approaches } from './approaches.ts'
import { questions as casework } from './casework.ts'
import { questions as directory } from './directory.ts'
import { questions as exports } from './exports.ts'
import { questions as localTeam } from './localTeam.ts'
import { questions as people } from './people.ts'
import { type Asker, askers, type Questions } from './questions.ts'
import { questions as referrals } from './referrals.ts'
import { questions as rights } from './rights.ts'

const rowForm = z.strictObject({
  action: z.string(),
  role: z.custom<Asker>((role) => typeof role === 'string' && role in askers, 'not one of the roles'),
  relation: z.string(),
  state: z.string(),
  consent: z.string(),
  expected: z.enum(['allow', 'deny']),
})
export type Row = z.output<typeof rowForm>

/** How each action of the matrix is asked of its policy. */
export const questions: Questions = {
  ...access,
  ...approaches,
  ...casework,
  ...directory,
  ...exports,
  ...localTeam,
  ...people,
  ...referrals,
  ...rights,
}

/** The reviewed answers. */
export const rows: readonly Row[] = z
  .array(rowForm)
  .parse(parse(readFileSync(`${root}authz/matrix.csv`, 'utf8'), { columns: true, trim: true }))

export const keyOf = ({ action, role, relation, state, consent }: Omit<Row, 'expected'>): string =>
  [action, role, relation, state, consent].join(' · ')
