import type { Work } from '../../../platform/database/work.ts'
import { countConcepts, writeConcepts } from '../search/thesaurusStore.ts'
import { needs } from '../thesaurus/needs.ts'

/** Gives a network that has no thesaurus the one we start with. One that has some is left alone: its people edit it. */
export async function ensureThesaurus(work: Work): Promise<{ readonly added: number }> {
  if ((await countConcepts(work)) > 0) return { added: 0 }
  await writeConcepts(work, needs)
  work.records({
    action: 'directory.thesaurus.start',
    subjectKind: 'network',
    subjectId: work.networkId,
    detail: { concepts: needs.length },
  })
  work.happened({ kind: 'thesaurus.started', version: 1, subjectId: work.networkId, body: { concepts: needs.length } })
  return { added: needs.length }
}
