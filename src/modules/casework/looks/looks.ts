import type { MemberId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { parseSector, type Sector } from '../../../kernel/postcode.ts'
import type { AuditRead } from '../../../platform/audit/readAudit.ts'
import type { Reach } from '../../people/index.ts'

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

export const likenesses = ['surname', 'neighbour'] as const
export type Likeness = (typeof likenesses)[number]
type Looked = { readonly name: string; readonly home: Sector | undefined }
type LookedAt = { readonly name: string; readonly homes: readonly Sector[] }

/** What somebody who looked has in common with the person: for a human to ask about, and never more than that. */
export function likenessOf(looker: Looked, person: LookedAt): readonly Likeness[] {
  const isNear = looker.home !== undefined && person.homes.includes(looker.home)
  return [...(sharesSurname(looker.name, person.name) ? (['surname'] as const) : []), ...(isNear ? (['neighbour'] as const) : [])]
}

/** True when both have the last word of their name in common, or half of a double one. */
function sharesSurname(one: string, other: string): boolean {
  const [mine, theirs] = [surnamesOf(one), surnamesOf(other)]
  return mine.some((name) => theirs.includes(name))
}

function surnamesOf(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .trim()
  const words = folded.split(/\s+/)
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return last.split(/[-‐‑–]/).filter((part) => part.length > 1)
}

/** Where a person can be written to, as far as it says a postcode. */
export function homesIn(reach: Reach): readonly Sector[] {
  return reach.flatMap(({ channel, address }) => {
    const found = channel === 'post' ? /[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\s*$/.exec(address)?.[0] : undefined
    const sector = found === undefined ? undefined : parseSector(found)
    return sector?.ok === true ? [sector.value] : []
  })
}
