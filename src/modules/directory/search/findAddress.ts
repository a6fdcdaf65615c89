import { route } from '../../../kernel/route.ts'
import { type AccessFeature, accessFeatures, type Delivery, deliveries, type Theme, themes } from '../listing.ts'
import type { Filters } from './filters.ts'

export const findAt = route('/find')

/** Everything the address of a search can say. The address is the whole state: it can be kept, sent and printed. */
export type Address = {
  readonly need: string
  readonly near: string
  readonly within: number
  readonly filters: Filters
  readonly page: number
}

export const distances = [1, 3, 5, 10, 25, 60] as const
export const usualDistance = 10
const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const partCodes = ['morning', 'afternoon', 'evening'] as const
const mostLetters = 400

/** Reads an address however it was typed: what it does not know is left out, never an error. */
export function readAddress(query: URLSearchParams): Address {
  const days = bitsIn(query.getAll('day'), dayCodes)
  const parts = bitsIn(query.getAll('time'), partCodes)
  const age = wholeNumber(query.get('age'), 0, 120)
  const language = /^[a-z]{2,3}$/.exec(query.get('spoken') ?? '')?.[0]
  return {
    need: (query.get('need') ?? '').slice(0, mostLetters).trim(),
    near: (query.get('near') ?? '').slice(0, 100).trim(),
    within: wholeNumber(query.get('within'), 1, 200) ?? usualDistance,
    page: wholeNumber(query.get('page'), 1, 10) ?? 1,
    filters: {
      access: query.getAll('access').filter((code): code is AccessFeature => (accessFeatures as readonly string[]).includes(code)),
      delivery: query.getAll('delivery').filter((code): code is Delivery => (deliveries as readonly string[]).includes(code)),
      themes: query.getAll('theme').filter((code): code is Theme => (themes as readonly string[]).includes(code)),
      ...(days === 0 ? {} : { days }),
      ...(parts === 0 ? {} : { parts }),
      ...(query.get('free') === 'yes' ? { isFree: true as const } : {}),
      ...(age === undefined ? {} : { age }),
      ...(language === undefined ? {} : { language }),
    },
  }
}

/** The link to a search; what is usual is left out. */
export function linkTo({ need, near, within, page, filters }: Address): string {
  const pairs: readonly (readonly [string, string])[] = [
    ...(need === '' ? [] : [['need', need] as const]),
    ...(near === '' ? [] : [['near', near] as const]),
    ...(within === usualDistance ? [] : [['within', String(within)] as const]),
    ...pairsOf(filters),
    ...(page === 1 ? [] : [['page', String(page)] as const]),
  ]
  const asked = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString()
  return asked === '' ? findAt.path : `${findAt.path}?${asked}`
}

function pairsOf({
  days = 0,
  parts = 0,
  isFree,
  access,
  delivery,
  themes: chosen,
  age,
  language,
}: Filters): readonly (readonly [string, string])[] {
  return [
    ...codesIn(days, dayCodes).map((code) => ['day', code] as const),
    ...codesIn(parts, partCodes).map((code) => ['time', code] as const),
    ...(isFree ? [['free', 'yes'] as const] : []),
    ...access.map((code) => ['access', code] as const),
    ...delivery.map((code) => ['delivery', code] as const),
    ...chosen.map((code) => ['theme', code] as const),
    ...(age === undefined ? [] : [['age', String(age)] as const]),
    ...(language === undefined ? [] : [['spoken', language] as const]),
  ]
}

/** The codes of days (or parts of the day) and the bit each stands for. */
export const dayBits = dayCodes.map((code, place) => ({ code, bit: 1 << place }))
export const partBits = partCodes.map((code, place) => ({ code, bit: 1 << place }))

function bitsIn(chosen: readonly string[], codes: readonly string[]): number {
  return codes.reduce((bits, code, place) => (chosen.includes(code) ? bits | (1 << place) : bits), 0)
}

function codesIn(bits: number, codes: readonly string[]): readonly string[] {
  return codes.filter((_, place) => (bits & (1 << place)) !== 0)
}

function wholeNumber(typed: string | null, least: number, most: number): number | undefined {
  const number = /^\s*\d{1,3}\s*$/.test(typed ?? '') ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : undefined
}
