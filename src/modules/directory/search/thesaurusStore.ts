import { type Kysely, sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database/database.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { Theme } from '../listing.ts'
import type { Concept } from '../thesaurus/concept.ts'
import { phrasesOf } from '../thesaurus/phrases.ts'

type ThesaurusTables = {
  need_concept: { network_id: string; id: string; label: { en: string; cy: string }; themes: Theme[]; is_active: boolean }
  need_phrase: { network_id: string; concept_id: string; language: Language; use: PhraseUse; phrase: string; weight: number }
}
export type PhraseUse = 'said' | 'answers'
export type ThesaurusPhrase = { readonly language: Language; readonly use: PhraseUse; readonly phrase: string }
export type ThesaurusConcept = {
  readonly id: string
  readonly label: { readonly en: string; readonly cy: string }
  readonly themes: readonly Theme[]
  readonly isActive: boolean
  readonly phrases: number
}

function tables(sqlOf: Pick<Work, 'sql'>): Kysely<ThesaurusTables> {
  return tablesOf<ThesaurusTables>(sqlOf)
}

export async function countConcepts(work: Work): Promise<number> {
  const row = await tables(work)
    .selectFrom('need_concept')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('network_id', '=', work.networkId)
    .executeTakeFirstOrThrow()
  return Number(row.held)
}

export async function writeConcepts(work: Work, concepts: readonly Concept[]): Promise<void> {
  await sql`
    insert into need_concept (network_id, id, label, themes)
    select ${work.networkId}::uuid, id, label, themes
    from jsonb_to_recordset(${JSON.stringify(concepts.map(({ id, label, themes }) => ({ id, label, themes })))}::jsonb) as given (id text, label jsonb, themes text[])`.execute(
    work.sql,
  )
  await sql`
    insert into need_phrase (network_id, concept_id, language, use, phrase, weight)
    select ${work.networkId}::uuid, "conceptId", language, use, phrase, weight
    from jsonb_to_recordset(${JSON.stringify(concepts.flatMap(phrasesOf))}::jsonb) as given ("conceptId" text, language text, use text, phrase text, weight real)
    on conflict do nothing`.execute(work.sql)
}

export async function readThesaurus(database: Pick<Database, 'open'>, networkId: NetworkId): Promise<readonly ThesaurusConcept[]> {
  const rows = await sql<ThesaurusConcept>`
    select c.id, c.label, c.themes, c.is_active as "isActive", count(p.phrase)::int as phrases
    from need_concept c left join need_phrase p on p.network_id = c.network_id and p.concept_id = c.id
    where c.network_id = ${networkId} group by c.id, c.label, c.themes, c.is_active order by c.label ->> 'en'`.execute(database.open)
  return rows.rows
}

export async function readPhrases(
  database: Pick<Database, 'open'>,
  networkId: NetworkId,
  conceptId: string,
): Promise<readonly ThesaurusPhrase[]> {
  return await tables({ sql: database.open })
    .selectFrom('need_phrase')
    .select(['language', 'use', 'phrase'])
    .where('network_id', '=', networkId)
    .where('concept_id', '=', conceptId)
    .orderBy('use')
    .orderBy('language')
    .orderBy('phrase')
    .execute()
}

/** False when it was already there. */
export async function addPhraseRow(work: Work, conceptId: string, phrase: ThesaurusPhrase): Promise<boolean> {
  const added = await tables(work)
    .insertInto('need_phrase')
    .values({ network_id: work.networkId, concept_id: conceptId, weight: 1, ...phrase })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0
}

/** False when it was not there (any more). */
export async function removePhraseRow(work: Work, conceptId: string, { language, use, phrase }: ThesaurusPhrase): Promise<boolean> {
  const removed = await tables(work)
    .deleteFrom('need_phrase')
    .where('network_id', '=', work.networkId)
    .where('concept_id', '=', conceptId)
    .where('language', '=', language)
    .where('use', '=', use)
    .where('phrase', '=', phrase)
    .executeTakeFirst()
  return Number(removed.numDeletedRows) > 0
}
