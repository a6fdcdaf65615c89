import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const longest = 2000
const unsafe = /^(?:javascript|data|vbscript|file|blob|about|view-source)\s*:/i
const bareHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i
// `http:www.…`, `https:/…`, `http//…`: the scheme is there, its punctuation is not.
const lameScheme = /^(https?)(?::\/?|\/\/)(?!\/)/i

/** A web address that is safe to link to. What only lacks its scheme gets https; what could run something, or leads nowhere, is dropped. */
export function cleanLink(said: Said, note: TakesNotes): string | undefined {
  if (isSilent(said)) return undefined
  // Browsers leave out white space and control characters before they look for the scheme: so do we.
  const typed = typeof said.value === 'string' ? said.value.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '') : ''
  if (unsafe.test(typed)) return dropped('unsafe-link-dropped', said, note)
  if (typed === '' || typed.length > longest) return dropped('link-dropped', said, note)
  const whole = /^https?:\/\//i.test(typed) ? typed : completed(typed)
  const url = whole === undefined ? undefined : usable(whole)
  if (url === undefined) return dropped('link-dropped', said, note)
  if (whole !== typed) note('link-completed', said.at, typed)
  return url
}

function completed(typed: string): string | undefined {
  const bare = typed.replace(lameScheme, '').replace(/^\/\//, '')
  if (!bareHost.test(bare)) return undefined
  return `${/^http(?:\/|:)/i.test(typed) ? 'http' : 'https'}://${bare}`
}

function usable(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isPlain = url.username === '' && url.password === ''
  return isPlain && bareHost.test(url.host) ? url.href : undefined
}

function dropped(reason: 'unsafe-link-dropped' | 'link-dropped', said: Said, note: TakesNotes): undefined {
  note(reason, said.at, said.value)
  return undefined
}
