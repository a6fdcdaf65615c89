import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { codeOf } from '../confirmation.ts'
import { currentLink } from '../privateLink.ts'
import type { Referral } from '../referral.ts'
import type { WholeStory } from './story.ts'
import { tellPerson } from './tellPerson.ts'

/** The one message that holds the button and the six digits: whoever uses either has shown that the address or number is theirs. */
export async function askToConfirm(
  work: Work,
  app: App,
  { referral, occasion, story }: { referral: Referral; occasion: 'confirm' | 'confirm-again'; story?: WholeStory },
): Promise<void> {
  const link = await currentLink(work, app, referral.id, 'confirm')
  const code = codeOf(app, work, link.id).replace(/^(\d{3})/, '$1 ')
  await tellPerson(work, app, { referral, occasion, link, details: { code }, ...(story && { story }) })
}
