import type { MemberId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { AuditRead } from '../../../platform/audit/readAudit.ts'

/** Who did something to a record, as far as it is told to the person. What the software does by itself is not somebody looking. */
export type Looker =
  | { readonly kind: 'member'; readonly memberId: MemberId }
  | { readonly kind: 'own-link' }
  | { readonly kind: 'trusted-link' }
  | { readonly kind: 'group-link' }
export const whatFor = ['glass', 'export', 'told', 'viewed', 'worked'] as const
export type WhatFor = (typeof whatFor)[number]

export type Look = { readonly at: Date; readonly by: Looker; readonly what: WhatFor }

/** One line of the audit as the person may read it; nothing when it was not somebody. */
export function lookOf({ at, actor, action }: Pick<AuditRead, 'at' | 'actor' | 'action'>): Look | undefined {
  const by = lookerOf(actor)
  return by && { at, by, what: whatOf(action) }
}

function lookerOf(actor: string): Looker | undefined {
  const [kind = '', id = ''] = actor.split(':')
  const memberId = kind === 'member' ? parseId<'Member'>(id) : undefined
  if (memberId !== undefined) return { kind: 'member', memberId }
  if (kind === 'link-person') return { kind: 'own-link' }
  if (kind === 'link-trusted') return { kind: 'trusted-link' }
  return kind === 'link-provider' ? { kind: 'group-link' } : undefined
}

function whatOf(action: string): WhatFor {
  if (action === 'casework.glass-break') return 'glass'
  if (action.startsWith('export.')) return 'export'
  if (action.startsWith('messages.') || action.endsWith('remind')) return 'told'
  return /read$|open$|compare$|fetch$|person-link-|provider-link-/.test(action) ? 'viewed' : 'worked'
}

/** The same person doing the same on one day is one line. */
export function byDay(looks: readonly Look[], dayOf: (at: Date) => string): readonly (Look & { readonly times: number })[] {
  const days = Map.groupBy(looks, (look) => [dayOf(look.at), JSON.stringify(look.by), look.what].join(' '))
  return [...days.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, times: others.length + 1 }]))
}

/** True when both have the last word of their name in common: for a human to look at, and never more than that. */
export function sharesSurname(one: string, other: string): boolean {
  const [mine, theirs] = [surnameOf(one), surnameOf(other)]
  return mine !== undefined && mine === theirs
}

function surnameOf(name: string): string | undefined {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().split(/\s+/)
  return words.length > 1 ? words.at(-1) : undefined
}
