import type { Visit } from '../../../platform/http/page.ts'

/** A moment as people say it, in their language and the network's time. */
export function sayMoment({ language, network }: Visit, moment: Date): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: network.timeZone,
  }).format(moment)
}

/** The day of a moment, where the hour says nothing. */
export function sayDate({ language, network }: Visit, moment: Date): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'medium', timeZone: network.timeZone }).format(moment)
}

/** The time of day of a moment that is today. */
export function sayTime({ language, network }: Visit, moment: Date): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { timeStyle: 'short', timeZone: network.timeZone }).format(moment)
}
