import sanitizeHtml from 'sanitize-html'
import { limits } from '../limits.ts'
import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'
import { unscramble } from './unscramble.ts'

// Control characters but tab and line breaks; marks that turn the direction of text round; halves of surrogate pairs; NUL, which PostgreSQL cannot hold.
const hidden = /[[\p{Cc}--[\t\n\r]]\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gv
const markup = /<[a-z!/?]|&(?:#\d|#x|[a-z])/i
const scripted = /<\s*(?:script|iframe|object|embed|svg|style)\b|\son[a-z]+\s*=|javascript:/i
const blockEnd = /<\s*(?:br|hr)\b[^>]*>|<\s*\/\s*(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)\s*>/gi
const listItem = /<\s*li\b[^>]*>/gi
// Text that was escaped twice needs two readings; more than three is somebody's game.
const mostReadings = 3

/** Plain text of what was said, in paragraphs; undefined when nothing is left. Numbers count as text; anything else is dropped. */
export function cleanText(said: Said, note: TakesNotes): string | undefined {
  if (isSilent(said)) return undefined
  if (typeof said.value !== 'string' && typeof said.value !== 'number') {
    note('value-dropped', said.at, said.value)
    return undefined
  }
  const whole = String(said.value)
  const cut = whole.length > limits.textLength ? `${whole.slice(0, limits.textLength - 1)}…` : whole
  if (cut !== whole) note('text-cut', said.at)
  const visible = cut.replaceAll(hidden, '')
  if (visible !== cut) note('hidden-characters-removed', said.at)
  const readable = unscramble(visible)
  if (readable !== visible) note('text-re-encoded', said.at)
  const text = tidy(plain(readable, said, note))
  return text === '' ? undefined : text
}

/** The same on one line, for names and the like; what is longer than `most` is cut off. */
export function cleanLine(said: Said, note: TakesNotes, most = 200): string | undefined {
  const line = cleanText(said, note)?.replaceAll(/\s+/g, ' ')
  if (line === undefined || line.length <= most) return line
  note('text-cut', said.at, line)
  return `${line.slice(0, most - 1).trimEnd()}…`
}

function plain(text: string, said: Said, note: TakesNotes): string {
  if (!markup.test(text)) return text
  let read = text
  for (let reading = 0; reading < mostReadings && markup.test(read); reading += 1) read = withoutTags(read)
  if (scripted.test(text)) note('script-removed', said.at)
  else if (/<[a-z!/?]/i.test(text)) note('html-removed', said.at)
  return read
}

function withoutTags(text: string): string {
  const broken = text.replaceAll(blockEnd, '\n').replaceAll(listItem, '\n• ')
  const bare = sanitizeHtml(broken, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'svg'],
  })
  // What is left is escaped for a page of HTML; pages escape for themselves.
  return bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function tidy(text: string): string {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim())
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
