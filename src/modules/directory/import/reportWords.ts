import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../../../platform/i18n/words.ts'
import type { ImportOutcome } from './importFeed.ts'
import { total } from './report.ts'

export const reportCatalogue = catalogue({
  en: {
    done: 'Imported {origin} as the feed "{feed}" ({format}).',
    cancelled: 'Stopped as you asked. What was saved of {origin} is kept; run it again to go on.',
    rehearsed: 'Nothing was changed. This is what importing {origin} as the feed "{feed}" ({format}) would do:',
    records: '{count, plural, one {# activity in the feed} other {# activities in the feed}}',
    added: '{count} new',
    changed: '{count} changed',
    unchanged: '{count} as before',
    vanished: '{count} no longer listed, now inactive',
    refused: '{count} not taken',
    repaired: '{count, plural, one {# repair} other {# repairs}}',
    terms:
      '{count, plural, one {# word of its own lists leads to none of our themes. It is} other {# words of its own lists lead to none of our themes. They are}} kept and searched. The most used:',
    part: 'The feed says that there is more of it than we could read, so nothing was marked as no longer listed.',
  },
  cy: {
    done: 'Mewnforiwyd {origin} fel y ffynhonnell "{feed}" ({format}).',
    cancelled: 'Stopiwyd fel y gofynnoch. Cedwir yr hyn a gadwyd o {origin}; rhedwch eto i fynd ymlaen.',
    rehearsed: 'Ni newidiwyd dim. Dyma beth y byddai mewnforio {origin} fel y ffynhonnell "{feed}" ({format}) yn ei wneud:',
    records: '{count, plural, one {# gweithgaredd yn y ffynhonnell} other {# gweithgaredd yn y ffynhonnell}}',
    added: '{count} newydd',
    changed: '{count} wedi newid',
    unchanged: '{count} fel o’r blaen',
    vanished: '{count} heb eu rhestru mwyach, bellach yn anweithredol',
    refused: '{count} heb eu cymryd',
    repaired: '{count, plural, one {# cywiriad} other {# cywiriad}}',
    terms:
      '{count, plural, one {Nid yw # gair o’i rhestrau ei hun yn arwain at yr un o’n themâu ni. Cedwir y gair a’i chwilio.} other {Nid yw # gair o’i rhestrau ei hun yn arwain at yr un o’n themâu ni. Cedwir y geiriau a’u chwilio.}} Y rhai a ddefnyddir amlaf:',
    part: 'Mae’r ffynhonnell yn dweud bod mwy ohoni nag y gallem ei ddarllen, felly ni nodwyd dim fel heb ei restru mwyach.',
  },
})

/** What came of an import, line by line, for a terminal or a page. */
export function reportLines({ report, state }: Pick<ImportOutcome, 'report' | 'state'>, language: Language): readonly string[] {
  const say = reportCatalogue(language)
  const { origin, feed, format } = report
  const byReason = (counted: Readonly<Record<string, number>>) =>
    Object.entries(counted)
      .sort(([, one], [, other]) => other - one)
      .map(([reason, count]) => `    ${count} ${reason}`)
  return [
    say(state, { origin, feed, format }),
    `  ${say('records', { count: report.records })}`,
    ...(['added', 'changed', 'unchanged', 'vanished'] as const).map((kind) => `  ${say(kind, { count: report[kind] })}`),
    `  ${say('refused', { count: total(report.refused) })}`,
    ...byReason(report.refused),
    `  ${say('repaired', { count: total(report.repaired) })}`,
    ...byReason(report.repaired),
    ...termLines(report, language),
    ...(report.isWhole ? [] : [say('part')]),
  ]
}

const mostTermsTold = 10

/** What whoever keeps our table of themes would want to add first. */
function termLines({ termsWithoutTheme: terms }: ImportOutcome['report'], language: Language): readonly string[] {
  if (terms.length === 0) return []
  const most = terms.toSorted(([, one], [, other]) => other - one).slice(0, mostTermsTold)
  return [
    `  ${reportCatalogue(language)('terms', { count: terms.length })}`,
    ...most.map(([term, activities]) => `    ${activities} ${term}`),
  ]
}
