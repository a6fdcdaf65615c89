/**
 * A word without its endings, so that "walks", "walking" and "walked" are one. It need not agree with the database's own
 * stemmer: phrases and own words are compared with each other by this one only.
 */
export function stem(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  return tidy(withoutEnding(singular(folded)))
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^suiy]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:iness)$/, 'y'],
  [/(?:fulness|ness|ment)$/, ''],
  [/(?:ation|ator)$/, 'ate'],
  [/ied$/, 'y'],
  [/(?:edly|ingly|ing|ed|er|ly)$/, ''],
]

function withoutEnding(word: string): string {
  for (const [ending, instead] of endings) {
    const bare = word.replace(ending, instead)
    // What is left must still be a word: "bring" is no "br", "need" no "ne".
    if (bare !== word && bare.length >= 3 && /[aeiouy]/.test(bare.slice(0, -1)))
      return ending.source.includes('iness') ? withoutEnding(bare) : bare
  }
  return word
}

function tidy(word: string): string {
  const single = word.length > 3 && /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
  const bare = single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single
  return bare.length > 2 && bare.endsWith('y') ? `${bare.slice(0, -1)}i` : bare
}
