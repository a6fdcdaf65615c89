import type { Visit } from '../../platform/http/page.ts'
import type { PersonId } from '../people/index.ts'

/** What casework shows of modules above it, which it may not import; `src/modules.ts` puts the real ones in. */
export type Neighbours = {
  /** Further pages about a person, for whoever looks at them: their rights, a hold. */
  readonly pagesAbout: (visit: Visit, personId: PersonId) => Promise<readonly { readonly href: string; readonly text: string }[]>
}
