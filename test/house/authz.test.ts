import { describe, expect, it } from 'vitest'
import { approachRules } from '../../src/modules/approaches/policy.ts'
import { caseworkRules } from '../../src/modules/casework/policy.ts'
import { directoryRules } from '../../src/modules/directory/policy.ts'
import { localTeamRules } from '../../src/modules/local-team/policy.ts'
import { peopleRules } from '../../src/modules/people/policy.ts'
import { referralRules } from '../../src/modules/referrals/policy.ts'
import { rightsRules } from '../../src/modules/rights/policy.ts'
import { keyOf, questions, rows } from './authz/matrix.ts'
import { askerNames } from './authz/questions.ts'

describe('the table of who may do what (authz/matrix.csv)', () => {
  it('asks every question of every role in every situation, once', () => {
    const wanted = Object.entries(questions).flatMap(([action, { situations }]) =>
      askerNames.flatMap((role) => situations(role).map((situation) => keyOf({ action, role, ...situation }))),
    )
    expect([...rows.map(keyOf)].sort()).toEqual([...wanted].sort())
  })

  it('asks about every action that some module has a rule for', () => {
    const rules = [approachRules, caseworkRules, directoryRules, localTeamRules, peopleRules, referralRules, rightsRules]
    expect(rules.flatMap((each) => Object.keys(each)).filter((action) => questions[action] === undefined)).toEqual([])
  })

  it('has a thousand rows at least, and says allow in a quarter of them, so that denying everything cannot pass', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1000)
    expect(rows.filter(({ expected }) => expected === 'allow').length / rows.length).toBeGreaterThanOrEqual(0.25)
  })

  it('is what the policies answer, row by row', () => {
    const wrong = rows.filter((row) => questions[row.action]?.ask(row.role, row) !== (row.expected === 'allow'))
    expect(wrong.map((row) => `${keyOf(row)} should ${row.expected}`)).toEqual([])
  })
})
