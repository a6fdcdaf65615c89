import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { questions as access } from './authz/access.ts'
import { questions as directory } from './authz/directory.ts'
import { questions as localTeam } from './authz/localTeam.ts'
import { questions as people } from './authz/people.ts'
import { type Asker, askers, type Questions } from './authz/questions.ts'
import { questions as referrals } from './authz/referrals.ts'

const rowForm = z.strictObject({ action: z.string(), role: z.string(), relation: z.string(), expected: z.enum(['allow', 'deny']) })
type Row = z.output<typeof rowForm>

const questions: Questions = { ...access, ...directory, ...localTeam, ...people, ...referrals }
const rows: readonly Row[] = z
  .array(rowForm)
  .parse(parse(await readFile(new URL('../../authz/matrix.csv', import.meta.url)), { columns: true, trim: true }))

const keyOf = ({ action, role, relation }: Omit<Row, 'expected'>): string => `${action} · ${role} · ${relation}`
const isAsker = (role: string): role is Asker => role in askers

describe('the table of who may do what (authz/matrix.csv)', () => {
  it('asks every question of every role and relation, once', () => {
    const wanted = Object.entries(questions).flatMap(([action, { relations }]) =>
      relations.flatMap((relation) => Object.keys(askers).map((role) => keyOf({ action, role, relation }))),
    )
    expect([...rows.map(keyOf)].sort()).toEqual([...wanted].sort())
  })

  it('says allow in at least a quarter of its rows, so that denying everything cannot pass', () => {
    expect(rows.filter(({ expected }) => expected === 'allow').length / rows.length).toBeGreaterThanOrEqual(0.25)
  })

  it('is what the policies answer, row by row', () => {
    const wrong = rows.filter(({ action, role, relation, expected }) => {
      const question = questions[action]
      if (question === undefined || !isAsker(role)) return true
      return question.ask(askers[role], relation) !== (expected === 'allow')
    })
    expect(wrong.map(keyOf)).toEqual([])
  })
})
