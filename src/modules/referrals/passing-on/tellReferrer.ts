import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersWhoAre } from '../../access/index.ts'
import type { Verb } from '../lifecycle.ts'
import type { Referral } from '../referral.ts'
import { referredWords } from '../words/referred.ts'
import { findPassedOn, whatCameOf } from './passedOnStore.ts'
import { referredAt } from './routes.ts'

/** The message that rests on the person's agreement that the referrer is told: it stops with it. */
export const referrerNews = 'referral.referrer-news'

/** What is so before a change and after it. */
type About = Pick<Referral, 'id' | 'personId' | 'referrerOrganisationId' | 'around'>

/** What can change what a referrer may be told. */
const news: readonly Verb[] = ['accept', 'no-space', 'cannot-take', 'start', 'complete', 'reroute', 'withdraw', 'close']

/**
 * Tells whoever passed somebody on that there is something to read, without a word about whom or what: that stands behind their
 * sign-in. Only while the person agrees, and only while they still refer for that organisation and may see the person.
 */
export async function tellReferrer(work: Work, app: App, told: { readonly verb: Verb; readonly referral: About }): Promise<void> {
  const { verb, referral } = told
  const at = referral.referrerOrganisationId
  if (at === undefined || !news.includes(verb)) return
  if (!(await whatCameOf(work, referral.id)).has(referral.id)) return
  const passedOn = await findPassedOn(work, app.vault, referral.id)
  const referrers = await membersWhoAre(work, app.vault, { kinds: ['referrer'], at })
  const to = referrers.find(({ id }) => id === passedOn?.memberId)
  if (to === undefined || isKeptOut(to.id, referral)) return
  const say = referredWords(to.language)
  work.send({
    channel: 'email',
    to: to.email,
    language: to.language,
    template: referrerNews,
    subject: say('mail.subject'),
    body: say('mail.body', { url: app.config.baseUrl + referredAt.path }),
    subjectKind: 'referral',
    subjectId: referral.id,
    personId: referral.personId,
  })
}

function isKeptOut(memberId: string, { around }: About): boolean {
  const { excluded = [], onlyFor = [] } = around ?? {}
  return excluded.some((each) => each === memberId) || (onlyFor.length > 0 && !onlyFor.some((each) => each === memberId))
}
