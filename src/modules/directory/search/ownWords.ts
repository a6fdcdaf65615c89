import { foldText } from '../../../kernel/spelling.ts'
import { stem } from './stem.ts'
import { glue } from './stopWords.ts'

/** One word as it was typed and as it is compared. */
export type OwnWord = { readonly typed: string; readonly stem: string; readonly isGlue: boolean }

const mostLetters = 600

/** The words of what somebody typed, in order; a very long text is read up to about a hundred words. */
export function ownWordsOf(text: string): readonly OwnWord[] {
  return foldText(text.slice(0, mostLetters))
    .split(' ')
    .filter((word) => word !== '')
    .map((typed) => ({ typed, stem: stem(typed), isGlue: glue.has(typed) }))
}
