import type { Language } from '../../../kernel/language.ts'
import { packWords } from '../words/pack.ts'
import type { PackValue } from './pack.ts'

/** A value as people read it: moments as days and times of the network, yes and no, actors as what they were, messages without their wrapping. */
export function sayValue(value: PackValue, { language, timeZone }: { readonly language: Language; readonly timeZone: string }): string {
  const say = packWords(language)
  if (value === null) return '–'
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value.length === 0 ? '–' : value.join(', ')
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return momentFormat(language, timeZone).format(new Date(value))
  const actor = /^(member|system|link-person|link-provider|anyone)(:|$)/.exec(value)?.[1]
  if (actor !== undefined) return say(actorWords[actor as keyof typeof actorWords])
  return sayMessage(value)
}

const actorWords = { member: 'member', system: 'software', 'link-person': 'you', 'link-provider': 'group', anyone: 'somebody' } as const

function sayMessage(words: string): string {
  if (!words.startsWith('{"subject":')) return words
  const { subject, body } = JSON.parse(words) as { readonly subject: string; readonly body: string }
  return `${subject}\n${body}`
}

function momentFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
}
