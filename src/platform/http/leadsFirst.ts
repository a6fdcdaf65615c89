import type { Page, Visit } from './page.ts'

/**
 * Where a member who has not finished signing in is led instead of a page that is not for anyone; undefined when nothing stands before it.
 * Decided by the address alone, before anything is loaded, so it tells nothing of what is behind. A private link is its holder's own way in.
 */
export function leadsFirst({ may, actsAs }: Pick<Page, 'may' | 'actsAs'>, { member, url }: Visit): string | undefined {
  const first = member?.mustFirst
  if (first === undefined || may === 'anyone' || actsAs !== undefined || url.pathname.startsWith(first)) return undefined
  return `${first}?${new URLSearchParams({ to: url.pathname + url.search })}`
}
