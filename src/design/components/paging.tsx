import { type Html, nhs } from '../nhs/index.ts'

/**
 * The page numbers to offer: the first, the last, and those around where one is; `gap` stands for those left out.
 *
 * @example
 * pageWindow(6, 20) // => [1, 'gap', 5, 6, 7, 'gap', 20]
 */
export function pageWindow(current: number, last: number): readonly (number | 'gap')[] {
  const wanted = new Set([1, last, current - 1, current, current + 1].filter((number) => number >= 1 && number <= last))
  const numbers = [...wanted].sort((one, other) => one - other)
  return numbers.flatMap((number, i) => {
    const before = numbers[i - 1]
    if (before === undefined || number - before === 1) return [number]
    // A gap of one page takes as much room as its number.
    return number - before === 2 ? [number - 1, number] : ['gap' as const, number]
  })
}

type PagingParts = {
  readonly current: number
  readonly last: number
  readonly hrefOf: (page: number) => string
  readonly words: { readonly label: string; readonly previous: string; readonly next: string }
}

/** Links to the other pages of a long list; nothing when there is only one. */
export function Paging({ current, last, hrefOf, words }: PagingParts): Html | null {
  if (last <= 1) return null
  return nhs.pagination({
    landmarkLabel: words.label,
    previous: current > 1 ? { href: hrefOf(current - 1), text: words.previous } : undefined,
    next: current < last ? { href: hrefOf(current + 1), text: words.next } : undefined,
    items: pageWindow(current, last).map((entry) =>
      entry === 'gap' ? { ellipsis: true } : { number: entry, href: hrefOf(entry), current: entry === current },
    ),
  })
}
