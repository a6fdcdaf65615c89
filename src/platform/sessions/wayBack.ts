/**
 * Where somebody was going before they were asked to sign in: a path of this site, or undefined. A link to somewhere else
 * (`//evil.example`, `/\evil.example`, `https:…`) must never be followed after signing in.
 *
 * @example
 * parseWayBack('/coordinator?due=today') // => '/coordinator?due=today'
 * parseWayBack('//evil.example') // => undefined
 */
export function parseWayBack(typed: string | null | undefined): string | undefined {
  if (typed === null || typed === undefined || typed.length > 500) return undefined
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(typed) || typed.includes('\\')) return undefined
  const here = 'http://here.invalid'
  const url = URL.canParse(typed, here) ? new URL(typed, here) : undefined
  if (url?.origin !== here || url.pathname.startsWith('//')) return undefined
  // Going back to a sign-in page would only go round in a circle.
  return url.pathname.startsWith('/sign-in') ? undefined : `${url.pathname}${url.search}`
}
