/**
 * Words as they are compared: lower case, no accents, no apostrophes, everything else that is not a letter or digit a space.
 *
 * @example
 * foldText('Llanbadarn-Fawr, St. Mary’s') // => 'llanbadarn fawr st marys'
 */
export function foldText(typed: string): string {
  return typed
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'\u2018\u2019\u02bc`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment). Stops early and answers `most + 1` when it must be more than `most`.
 *
 * @example
 * editsBetween('berevement', 'bereavement', 2) // => 1
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) row.push(cheapest({ one, other, i, j, row, above, before }))
    if (Math.min(...row) > most) return most + 1
    before = above
    above = row
  }
  return Math.min(above[other.length] ?? most + 1, most + 1)
}

type Cell = {
  one: string
  other: string
  i: number
  j: number
  row: readonly number[]
  above: readonly number[]
  before: readonly number[]
}

function cheapest({ one, other, i, j, row, above, before }: Cell): number {
  const isSame = one[i - 1] === other[j - 1]
  const changed = (above[j - 1] ?? 0) + (isSame ? 0 : 1)
  const shortest = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed)
  const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
  return isSwap ? Math.min(shortest, (before[j - 2] ?? 0) + 1) : shortest
}
