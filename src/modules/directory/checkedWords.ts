import type { FreshnessLevel } from '../../design/index.ts'
import { type Day, daysBetween } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import { halfLifeDays } from './freshness.ts'

const words = catalogue({
  en: {
    today: 'Checked today',
    days: 'Checked {n, plural, one {yesterday} other {# days ago}}',
    weeks: 'Checked {n, plural, one {a week} other {# weeks}} ago',
    months: 'Checked {n, plural, one {a month} other {# months}} ago',
    years: 'Checked {n, plural, one {a year} other {# years}} ago',
    unknown: 'Nobody has told us when this was last checked',
  },
  cy: {
    today: 'Gwiriwyd heddiw',
    days: 'Gwiriwyd {n, plural, one {ddoe} other {# diwrnod yn ôl}}',
    weeks: 'Gwiriwyd {n, plural, one {wythnos} other {# wythnos}} yn ôl',
    months: 'Gwiriwyd {n, plural, one {mis} other {# mis}} yn ôl',
    years: 'Gwiriwyd {n, plural, one {blwyddyn} other {# mlynedd}} yn ôl',
    unknown: 'Does neb wedi dweud wrthym pryd y gwiriwyd hwn ddiwethaf',
  },
})

/** "Checked 3 weeks ago", with how much that is worth. */
export function checkedWords(
  checkedOn: Day | undefined,
  today: Day,
  language: Language,
): { readonly level: FreshnessLevel; readonly words: string } {
  const say = words(language)
  if (checkedOn === undefined) return { level: 'unknown', words: say('unknown') }
  const days = Math.max(0, daysBetween(checkedOn, today))
  // Beyond one half-life it is as likely as not that something changed; beyond two it probably has.
  const level = days <= halfLifeDays.existence ? 'fresh' : days <= 2 * halfLifeDays.existence ? 'ageing' : 'stale'
  return { level, words: agoWords(days, say) }
}

function agoWords(days: number, say: ReturnType<typeof words>): string {
  if (days === 0) return say('today')
  if (days < 7) return say('days', { n: days })
  if (days < 61) return say('weeks', { n: Math.floor(days / 7) })
  return days < 730 ? say('months', { n: Math.floor(days / 30.44) }) : say('years', { n: Math.floor(days / 365.25) })
}
