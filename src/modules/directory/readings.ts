import { parseId } from '../../kernel/id.ts'
import type { Visit } from '../../platform/http/page.ts'
import type { Activity } from './activity.ts'
import { readActivities } from './activityStore.ts'
import type { ActivityId } from './listing.ts'
import { mayEditThesaurus } from './policy.ts'
import { readPhrases, readThesaurus, type ThesaurusConcept, type ThesaurusPhrase } from './search/thesaurusStore.ts'

type Asking = Pick<Visit, 'app' | 'network' | 'actor'>
export type ConceptWithPhrases = { readonly concept: ThesaurusConcept; readonly phrases: readonly ThesaurusPhrase[] }

/** The activity an address names, as anybody may know it; an ended one is found too, and its page says so. */
export async function activityNamed(visit: Asking, typedId: string): Promise<Activity | undefined> {
  const id = parseId<'Activity'>(typedId)
  return id === undefined ? undefined : (await activitiesNamed(visit, [id]))[0]
}

/** Activities as anybody may know them, in the order asked; what there is no more is left out. */
export async function activitiesNamed({ app, network }: Asking, ids: readonly ActivityId[]): Promise<readonly Activity[]> {
  return await readActivities(app.database, network.id, ids)
}

/** The thesaurus for whoever may edit it; undefined for anybody else. */
export async function thesaurusFor({ app, network, actor }: Asking): Promise<readonly ThesaurusConcept[] | undefined> {
  return mayEditThesaurus(actor) ? await readThesaurus(app.database, network.id) : undefined
}

/** One concept with its phrases, for whoever may edit it. */
export async function conceptFor(visit: Asking, conceptId: string): Promise<ConceptWithPhrases | undefined> {
  const concept = (await thesaurusFor(visit))?.find(({ id }) => id === conceptId)
  return concept === undefined ? undefined : { concept, phrases: await readPhrases(visit.app.database, visit.network.id, concept.id) }
}
