import type { Seen } from './site.ts'

/** What somebody outside can see of an answer, its headers and its length among it, with what differs between any two of them taken out. */
export function seenFromOutside({ status, html, headers }: Seen): string {
  const shown = [...headers].filter(([name]) => name !== 'set-cookie').map(([name, value]) => `${name}: ${value}`)
  const cookies = headers.getSetCookie().map((line) => line.replace(/=[^;]*/, ''))
  return [status, ...shown, ...cookies, html]
    .join('\n')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an-id')
    .replaceAll(/name="_guard" value="[^"]*"/g, 'a-guard')
    .replaceAll(/data-options="[^"]*"/g, 'a-challenge')
}
