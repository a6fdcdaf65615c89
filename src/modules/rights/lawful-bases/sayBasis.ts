import type { Language } from '../../../kernel/language.ts'
import { lawWords } from '../words/lawInWords.ts'
import { article6, article9, type LawfulBasis } from './lawfulBasis.ts'

/** What a basis rests on in law, for people, with the numbers for those who look them up. */
export function sayLaw({ article6: basis, article9: condition, schedule1 }: LawfulBasis, language: Language): string {
  const say = lawWords(language)
  const first = say('law', { basis: say(`article6.${basis}`), letter: article6[basis] })
  if (condition === undefined) return first
  const named = { condition: say(`article9.${condition}`), letter: article9[condition] }
  const second =
    schedule1 === undefined
      ? say('lawSpecial', named)
      : say('lawSpecialWith', { ...named, paragraph: String(schedule1), named: say(`schedule1.${schedule1}`) })
  return `${first} ${second}`
}

/** The same as the law itself writes it, for a list and for other programs: `6(1)(e) · 9(2)(h) · sch 1 para 2`. */
export function citeLaw({ article6: basis, article9: condition, schedule1 }: LawfulBasis): string {
  return [
    `6(1)(${article6[basis]})`,
    ...(condition === undefined ? [] : [`9(2)(${article9[condition]})`]),
    ...(schedule1 === undefined ? [] : [`sch. 1 para. ${schedule1}`]),
  ].join(' · ')
}
