/** The known name that is the fewest typing mistakes away. */
export function closestTo(typed: string, known: readonly string[]): string {
  const nearest = known
    .map((name) => ({ name, mistakes: mistakesBetween(typed, name) }))
    .sort((one, other) => one.mistakes - other.mistakes)[0]
  return nearest?.name ?? typed
}

/** Levenshtein's distance: letters to add, drop or change. */
function mistakesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[other.length] ?? 0
}
