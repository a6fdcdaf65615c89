import { sql } from 'kysely'
import type { Work } from '../../../platform/database/work.ts'

/**
 * Makes the network's vocabulary again: every word of the listings that search can find, and of the thesaurus, with the number of listings
 * it occurs in. Listings do not say which language they are in; their words are kept as English, the thesaurus keeps its own.
 * Call it when the last batch of listings has been saved: it reads the whole directory.
 */
export async function rebuildVocabulary(work: Work): Promise<void> {
  await sql`delete from vocabulary where network_id = ${work.networkId}`.execute(work.sql)
  // ts_stat takes its query as text; the id is one of ours, a UUID, and is quoted all the same.
  const listed = `select to_tsvector('simple', concat_ws(' ', name, summary, description, array_to_string(source_terms, ' ')))
    from activity where status <> 'inactive' and network_id = '${work.networkId.replaceAll("'", "''")}'`
  await sql`
    insert into vocabulary (network_id, word, language, occurs)
    select ${work.networkId}::uuid, word, language, max(occurs) from (
      select word, 'en' as language, ndoc as occurs from ts_stat(${listed})
      union all
      select word, language, 0 from need_phrase, regexp_split_to_table(lower(phrase), '[^[:alpha:]]+') as word where network_id = ${work.networkId}
    ) as seen
    where word ~ '^[[:alpha:]]{3,30}$'
    group by word, language
  `.execute(work.sql)
}
