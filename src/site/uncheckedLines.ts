import { readHelpLines, trustIn } from './helpLines.ts'

/** How many crisis lines there are, and how many nobody has rung, or not lately. */
export function countUncheckedLines(
  path: string | undefined,
  now: Date,
): { readonly of: number; readonly never: number; readonly old: number } {
  const { lines, staleAfterDays } = readHelpLines(path)
  const trusts = lines.map((line) => trustIn(line, staleAfterDays, now).kind)
  const count = (kind: (typeof trusts)[number]): number => trusts.filter((one) => one === kind).length
  return { of: lines.length, never: count('never-checked'), old: count('checked-long-ago') }
}
