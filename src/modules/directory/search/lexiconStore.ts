import { sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type ConceptRow, compileLexicon, type Lexicon, type PhraseRow, type VocabularyRow } from './lexicon.ts'

type Reader = Pick<Database, 'open'>
type Kept = { readonly lexicon: Promise<Lexicon>; readonly since: number }

// A change by another process is seen after this long; a change by this one at once (`forgetLexicon`).
const keptFor = 60_000
const kept = new WeakMap<object, Map<NetworkId, Kept>>()

/** The network's thesaurus and vocabulary, ready for reading needs; kept in memory for a minute. */
export async function lexiconOf(database: Reader, networkId: NetworkId, now: Date): Promise<Lexicon> {
  const byNetwork = kept.get(database) ?? new Map<NetworkId, Kept>()
  kept.set(database, byNetwork)
  const held = byNetwork.get(networkId)
  if (held !== undefined && Math.abs(now.getTime() - held.since) < keptFor) return await held.lexicon
  const lexicon = readLexicon(database, networkId)
  byNetwork.set(networkId, { lexicon, since: now.getTime() })
  // What failed must not be kept.
  lexicon.catch(() => byNetwork.delete(networkId))
  return await lexicon
}

/** Drops what is kept, so that the next search sees a change to the thesaurus. */
export function forgetLexicon(database: Reader): void {
  kept.delete(database)
}

async function readLexicon({ open }: Reader, networkId: NetworkId): Promise<Lexicon> {
  const concepts = sql<ConceptRow>`select id, label, themes from need_concept where network_id = ${networkId} and is_active`.execute(open)
  // Without the inactive concepts' phrases, which would still be matched.
  const phrases = sql<PhraseRow>`
    select concept_id as "conceptId", use, phrase, weight from need_phrase
    join need_concept on (need_concept.network_id, need_concept.id) = (need_phrase.network_id, concept_id)
    where need_phrase.network_id = ${networkId} and is_active order by concept_id, use, phrase`.execute(open)
  const vocabulary =
    sql<VocabularyRow>`select word, max(occurs) as occurs from vocabulary where network_id = ${networkId} group by word`.execute(open)
  const counted = sql<{ activities: number }>`
    select count(*)::int as activities from activity where network_id = ${networkId} and status <> 'inactive'`.execute(open)
  return compileLexicon({
    concepts: (await concepts).rows,
    phrases: (await phrases).rows,
    vocabulary: (await vocabulary).rows,
    activities: (await counted).rows[0]?.activities ?? 0,
  })
}
