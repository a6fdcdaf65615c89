import type { Language } from '../../../kernel/language.ts'
import { lawWords } from '../words/lawInWords.ts'
import { purposeWords } from '../words/purposes.ts'
import type { Basis } from './basis.ts'
import type { LawfulBasis } from './lawfulBasis.ts'
import { type PurposeName, purposeOf } from './purposes.ts'
import { sayLaw } from './sayBasis.ts'

/** For what a kind of record is held and by which law, as a person's copy says it: in words, and in codes for other programs. */
export type HeldFor = {
  readonly purpose: PurposeName
  readonly name: string
  readonly why: string
  readonly law: string
  readonly basis: LawfulBasis
  readonly version: number
  readonly isConfirmed: boolean
}

/** The purpose of a table with the basis in force; undefined for a table that nobody put into a purpose (a house test finds it). */
export function heldFor(table: string, bases: readonly Basis[], language: Language): HeldFor | undefined {
  const purpose = purposeOf(table)
  const found = bases.find((basis) => basis.purpose === purpose)
  if (found === undefined) return undefined
  const { article6, article9, schedule1, why, version, confirmed } = found
  const basis = { article6, ...(article9 && { article9 }), ...(schedule1 && { schedule1 }) }
  const isConfirmed = confirmed !== undefined
  return {
    purpose: found.purpose,
    name: purposeWords(language)(`${found.purpose}.name`),
    why: language === 'cy' ? (why.cy ?? why.en) : why.en,
    law: [sayLaw(basis, language), ...(isConfirmed ? [] : [lawWords(language)('unconfirmed')])].join(' '),
    basis,
    version,
    isConfirmed,
  }
}
