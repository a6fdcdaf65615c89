import { describe, expect, it } from 'vitest'
import { type Article9, adviceOn, article6, article9, type BasisProblem, checkBasis, schedule1, schedule1For } from './lawfulBasis.ts'

const reasons = (checked: ReturnType<typeof checkBasis>) =>
  checked.ok ? [] : checked.reason.map(({ field, because }: BasisProblem) => `${field} ${because}`)

describe('a basis in law', () => {
  it('stands for direct care: public task, health or social care, and paragraph 2', () => {
    const chosen = { article6: 'public-task', article9: 'health-or-social-care', schedule1: 2 } as const
    expect(checkBasis(chosen, true)).toEqual({ ok: true, value: chosen })
  })

  it('needs a condition of article 9 where health is held, and has none where nothing special is', () => {
    expect(reasons(checkBasis({ article6: 'public-task' }, true))).toEqual(['article9 special-needs-one'])
    expect(reasons(checkBasis({ article6: 'public-task', article9: 'explicit-consent' }, false))).toEqual(['article9 nothing-special'])
    expect(checkBasis({ article6: 'contract' }, false)).toEqual({ ok: true, value: { article6: 'contract' } })
  })

  it('needs a paragraph of schedule 1 for exactly (b), (g), (h), (i) and (j), and one that fits', () => {
    const needing = (Object.keys(article9) as Article9[]).filter((condition) =>
      reasons(checkBasis({ article6: 'public-task', article9: condition }, true)).includes('schedule1 needs-one'),
    )
    expect(needing.map((condition) => article9[condition]).sort()).toEqual(['b', 'g', 'h', 'i', 'j'])
    expect(reasons(checkBasis({ article6: 'public-task', article9: 'health-or-social-care', schedule1: 18 }, true))).toEqual([
      'schedule1 does-not-fit',
    ])
    expect(reasons(checkBasis({ article6: 'consent', article9: 'explicit-consent', schedule1: 2 }, true))).toEqual(['schedule1 needs-none'])
  })

  it('says everything that is wrong at once', () => {
    expect(reasons(checkBasis({ schedule1: 2 }, true))).toEqual([
      'article6 none-chosen',
      'article9 special-needs-one',
      'schedule1 needs-none',
    ])
  })

  it('can be had in every combination that fits, and in no other', () => {
    const conditions = [undefined, ...(Object.keys(article9) as Article9[])]
    const paragraphs = [undefined, ...schedule1]
    const standing = Object.keys(article6).flatMap((basis) =>
      conditions.flatMap((condition) =>
        paragraphs.filter((paragraph) => {
          const chosen = { article6: basis as keyof typeof article6, article9: condition, schedule1: paragraph }
          return checkBasis(chosen, condition !== undefined).ok
        }),
      ),
    )
    // Nothing special: 1. (a), (c), (d), (e), (f): one each. (b), (h), (i), (j): one paragraph each. (g): each paragraph offered.
    expect(standing).toHaveLength(7 * (1 + 5 + 4 + (schedule1For['substantial-public-interest']?.length ?? 0)))
  })

  it('comes with what else the law asks: a weighing, a policy document, secrecy', () => {
    expect(adviceOn({ article6: 'legitimate-interests' })).toEqual(['weigh-interests'])
    expect(adviceOn({ article6: 'public-task', article9: 'health-or-social-care', schedule1: 2 })).toEqual(['own-task', 'secrecy'])
    expect(adviceOn({ article6: 'recognised-interest', article9: 'substantial-public-interest', schedule1: 18 })).toEqual([
      'recognised-list',
      'policy-document',
    ])
    expect(adviceOn({ article6: 'consent', article9: 'explicit-consent' })).toEqual(['may-be-withdrawn'])
  })
})
