import { sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type ConceptRow, compileLexicon, type Lexicon, type PhraseRow, type VocabularyRow } from './lexicon.ts'

type Reader = Pick<Database, 'open'>
type Kept = { readonly lexicon: Promise<Lexicon>; readonly print: Promise<string>; checkedAt: number }

// A change by another process is looked for this often; a change by this one is seen at once (`forgetLexicon`).
const checkEvery = 60_000
const kept = new WeakMap<object, Map<NetworkId, Kept>>()

/**
 * The network's thesaurus and vocabulary, ready for reading needs; kept in memory. Making it ready takes most of a second, so nobody
 * waits for a check: the search goes on with what is kept while the tables are compared, and only a change makes it anew.
 */
export async function lexiconOf(database: Reader, networkId: NetworkId, now: Date): Promise<Lexicon> {
  const byNetwork = kept.get(database) ?? new Map<NetworkId, Kept>()
  kept.set(database, byNetwork)
  const held = byNetwork.get(networkId)
  if (held === undefined) return await keep(byNetwork, { database, networkId, now })
  if (Math.abs(now.getTime() - held.checkedAt) >= checkEvery) {
    held.checkedAt = now.getTime()
    void renewIfChanged(byNetwork, held, { database, networkId, now }).catch(() => byNetwork.delete(networkId))
  }
  return await held.lexicon
}

type Keeping = { readonly database: Reader; readonly networkId: NetworkId; readonly now: Date }

function keep(byNetwork: Map<NetworkId, Kept>, { database, networkId, now }: Keeping): Promise<Lexicon> {
  const print = fingerprint(database, networkId)
  const lexicon = print.then(() => readLexicon(database, networkId))
  byNetwork.set(networkId, { lexicon, print, checkedAt: now.getTime() })
  // What failed must not be kept.
  lexicon.catch(() => byNetwork.delete(networkId))
  return lexicon
}

async function renewIfChanged(byNetwork: Map<NetworkId, Kept>, held: Kept, keeping: Keeping): Promise<void> {
  const print = await fingerprint(keeping.database, keeping.networkId)
  if (print === (await held.print)) return
  const lexicon = await readLexicon(keeping.database, keeping.networkId)
  byNetwork.set(keeping.networkId, { lexicon: Promise.resolve(lexicon), print: Promise.resolve(print), checkedAt: keeping.now.getTime() })
}

/** Changes when any concept, phrase or word does: sums of hashes, which cost a few milliseconds and no order. */
async function fingerprint({ open }: Reader, networkId: NetworkId): Promise<string> {
  const { rows } = await sql<{ print: string }>`
    select concat_ws(' ',
      (select sum(hashtextextended(concat_ws('|', id, label, themes, is_active), 0)::numeric) from need_concept where network_id = ${networkId}),
      (select sum(hashtextextended(concat_ws('|', concept_id, use, phrase, weight), 0)::numeric) from need_phrase where network_id = ${networkId}),
      (select sum(hashtextextended(concat_ws('|', word, occurs), 0)::numeric) from vocabulary where network_id = ${networkId})) as print`.execute(
    open,
  )
  return rows[0]?.print ?? ''
}

/** Drops what is kept, so that the next search sees a change to the thesaurus. */
export function forgetLexicon(database: Reader): void {
  kept.delete(database)
}

async function readLexicon({ open }: Reader, networkId: NetworkId): Promise<Lexicon> {
  // Awaited together: of several queries awaited in turn, one that fails before its turn would end the process.
  const [concepts, phrases, vocabulary, counted] = await Promise.all([
    sql<ConceptRow>`select id, label, themes from need_concept where network_id = ${networkId} and is_active`.execute(open),
    // Without the inactive concepts' phrases, which would still be matched.
    sql<PhraseRow>`
      select concept_id as "conceptId", use, phrase, weight from need_phrase
      join need_concept on (need_concept.network_id, need_concept.id) = (need_phrase.network_id, concept_id)
      where need_phrase.network_id = ${networkId} and is_active order by concept_id, use, phrase`.execute(open),
    sql<VocabularyRow>`select word, max(occurs) as occurs from vocabulary where network_id = ${networkId} group by word`.execute(open),
    sql<{ activities: number }>`
      select count(*)::int as activities from activity where network_id = ${networkId} and status <> 'inactive'`.execute(open),
  ])
  return compileLexicon({
    concepts: concepts.rows,
    phrases: phrases.rows,
    vocabulary: vocabulary.rows,
    activities: counted.rows[0]?.activities ?? 0,
  })
}
