import { modules } from '../../src/modules.ts'
import type { Page } from '../../src/platform/http/page.ts'
import { makeSite } from '../../src/site/index.ts'

/** Every page there is, as declared. */
export const declaredPages: readonly Page[] = [makeSite(undefined).site, ...modules].flatMap(({ pages }) => pages)

// A plain part is surer than one that takes anything: /p/:token/request before /p/:token/:what.
const patterns = declaredPages
  .map(({ at }) => ({ path: at.path, pattern: new RegExp(`^${at.path.replaceAll(/:\w+/g, '([^/]+)').replaceAll('.', '\\.')}$`) }))
  .sort((one, other) => weight(one.path) - weight(other.path))

/** Which declared page an address is, and what stands in its places. */
export function placeOf(address: string): { readonly path: string; readonly values: readonly string[] } | undefined {
  const bare = address.split(/[?#]/)[0] ?? ''
  for (const { path, pattern } of patterns) {
    const found = pattern.exec(bare)
    if (found !== null) return { path, values: found.slice(1).map((value) => decodeURIComponent(value)) }
  }
  return undefined
}

function weight(path: string): number {
  return path.split(':').length
}
