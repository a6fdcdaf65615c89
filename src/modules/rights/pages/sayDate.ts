import type { Visit } from '../../../platform/http/page.ts'

/** A day with its year, in the network's own time. */
export function sayDate(at: Date, { language, network }: Pick<Visit, 'language' | 'network'>): string {
  const locale = language === 'cy' ? 'cy' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: network.timeZone }).format(at)
}
