import { ok, type Result, refuse } from '../../../kernel/result.ts'

/** UK GDPR article 6(1), with the letter of each. `(ea)` came with the Data (Use and Access) Act 2025, in force since 5 February 2026. */
export const article6 = {
  consent: 'a',
  contract: 'b',
  'legal-obligation': 'c',
  'vital-interests': 'd',
  'public-task': 'e',
  'recognised-interest': 'ea',
  'legitimate-interests': 'f',
} as const

/** UK GDPR article 9(2), with the letter of each. */
export const article9 = {
  'explicit-consent': 'a',
  'social-protection': 'b',
  'vital-interests': 'c',
  'not-for-profit': 'd',
  'made-public': 'e',
  'legal-claims': 'f',
  'substantial-public-interest': 'g',
  'health-or-social-care': 'h',
  'public-health': 'i',
  research: 'j',
} as const

export type Article6 = keyof typeof article6
export type Article9 = keyof typeof article9

/**
 * Which paragraphs of schedule 1 of the Data Protection Act 2018 each condition needs one of (its section 10): part 1 for (b), (h), (i)
 * and (j), part 2 for (g), of which those are offered that a service like this could meet. The others need none.
 */
export const schedule1For: Readonly<Partial<Record<Article9, readonly Schedule1[]>>> = {
  'social-protection': [1],
  'health-or-social-care': [2],
  'public-health': [3],
  research: [4],
  'substantial-public-interest': [6, 8, 10, 12, 16, 17, 18, 19],
}
export const schedule1 = [1, 2, 3, 4, 6, 8, 10, 12, 16, 17, 18, 19] as const
export type Schedule1 = (typeof schedule1)[number]

/** What the law lets us hold something by. */
export type LawfulBasis = {
  readonly article6: Article6
  readonly article9?: Article9
  /** The paragraph of schedule 1. */
  readonly schedule1?: Schedule1
}

export type BasisProblem =
  | { readonly field: 'article6'; readonly because: 'none-chosen' }
  | { readonly field: 'article9'; readonly because: 'special-needs-one' | 'nothing-special' }
  | { readonly field: 'schedule1'; readonly because: 'needs-one' | 'does-not-fit' | 'needs-none' }

export type ChosenBasis = { readonly [Field in keyof LawfulBasis]?: LawfulBasis[Field] | undefined }

/**
 * Whether what was chosen can stand in law. `isSpecial`: something of a special category, such as health, is held for the purpose.
 *
 * @example
 * checkBasis({ article6: 'public-task', article9: 'health-or-social-care' }, true) // => refused: schedule1 needs-one
 */
export function checkBasis(chosen: ChosenBasis, isSpecial: boolean): Result<LawfulBasis, readonly BasisProblem[]> {
  const { article6: basis, article9: condition, schedule1: paragraph } = chosen
  const problems: readonly (BasisProblem | undefined)[] = [
    basis === undefined ? { field: 'article6', because: 'none-chosen' } : undefined,
    problemOfCondition(condition, isSpecial),
    problemOfParagraph(condition, paragraph),
  ]
  const found = problems.filter((problem) => problem !== undefined)
  if (basis === undefined || found.length > 0) return refuse(found)
  return ok({ article6: basis, ...(condition && { article9: condition }), ...(paragraph && { schedule1: paragraph }) })
}

function problemOfCondition(condition: Article9 | undefined, isSpecial: boolean): BasisProblem | undefined {
  if (isSpecial && condition === undefined) return { field: 'article9', because: 'special-needs-one' }
  if (!isSpecial && condition !== undefined) return { field: 'article9', because: 'nothing-special' }
  return undefined
}

function problemOfParagraph(condition: Article9 | undefined, paragraph: Schedule1 | undefined): BasisProblem | undefined {
  const fitting = condition && schedule1For[condition]
  if (fitting === undefined) return paragraph === undefined ? undefined : { field: 'schedule1', because: 'needs-none' }
  if (paragraph === undefined) return { field: 'schedule1', because: 'needs-one' }
  return fitting.includes(paragraph) ? undefined : { field: 'schedule1', because: 'does-not-fit' }
}

export const advices = [
  'may-be-withdrawn',
  'own-task',
  'recognised-list',
  'weigh-interests',
  'cannot-agree',
  'secrecy',
  'policy-document',
] as const
export type Advice = (typeof advices)[number]

/** What else the law asks of whoever relies on this; said before it is saved, because no program can see whether it is so. */
export function adviceOn({ article6: basis, article9: condition, schedule1: paragraph }: LawfulBasis): readonly Advice[] {
  const asked: Readonly<Record<Advice, boolean>> = {
    'may-be-withdrawn': basis === 'consent' || condition === 'explicit-consent',
    'own-task': basis === 'public-task',
    'recognised-list': basis === 'recognised-interest',
    'weigh-interests': basis === 'legitimate-interests',
    'cannot-agree': condition === 'vital-interests',
    secrecy: condition === 'health-or-social-care',
    'policy-document': paragraph === 1 || condition === 'substantial-public-interest',
  }
  return advices.filter((advice) => asked[advice])
}
