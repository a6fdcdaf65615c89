import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { parseReference } from '../reference.ts'
import type { ReferralId } from '../referral.ts'
import { findByReference } from '../store.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { listAt } from './routes.ts'

/** The request whose reference was typed: somebody rings up and reads it out. Undefined when nothing was typed. */
export async function requestNamed({ app, network, actor, query }: Visit): Promise<ReferralId | 'not-found' | undefined> {
  const typed = query.get('reference')?.trim() ?? ''
  if (typed === '') return undefined
  const reference = parseReference(typed)
  if (!reference.ok) return 'not-found'
  const found = await app.database.within({ networkId: network.id, actor }, (work) => findByReference(work, reference.value))
  return found ?? 'not-found'
}

/** A small form: the reference somebody reads out on the phone leads to their request. */
export function ByReference({ visit, isUnknown }: { readonly visit: Visit; readonly isUnknown: boolean }): Html {
  const say = coordinatorWords(visit.language)
  return (
    <form method="get" action={listAt.to({})}>
      {nhs.input({
        id: 'reference',
        name: 'reference',
        label: { text: say('byReference') },
        classes: 'nhsuk-input--width-10',
        spellcheck: false,
        ...(isUnknown ? { value: visit.query.get('reference') ?? '', errorMessage: { text: say('byReference.unknown') } } : {}),
      })}
      {nhs.button({ text: say('byReference.button'), variant: 'secondary', small: true })}
    </form>
  )
}
