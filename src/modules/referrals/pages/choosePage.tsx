import { nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import type { Joinable } from '../../directory/index.ts'
import type { Shareable } from '../../people/index.ts'
import { type Rerouting, rerouteReferral } from '../actions/rerouteReferral.ts'
import { chosen } from '../journey/answers.ts'
import { shareWording } from '../journey/shareQuestion.tsx'
import { linkPathOf } from '../links/linkPathOf.ts'
import { asHolder, chooseAt, type Held, linkLimit, loadHeld, recordsLink } from '../links/personLink.ts'
import { mayChooseAlternative } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { isReadyTo } from '../referral.ts'
import { joinWords } from '../words/join.ts'
import { linkWords } from '../words/personLink.ts'

type Choosing = Held & { readonly offer: Joinable }
const shareable = ['called', 'needs', 'why'] as const satisfies readonly Shareable[]

/** The person picks one of the alternatives; what the new group may see is agreed again. */
export const choosePage: Page = page({
  at: chooseAt,
  may: (actor, { story }: Choosing, now) => mayChooseAlternative(actor, story.referral, now),
  records: recordsLink('referral.person-link-choose'),
  load: async (visit): Promise<Choosing | undefined> => {
    const held = await loadHeld(visit)
    const offer = held?.offers.find((each) => each.id === visit.params.activity)
    return held && offer && { ...held, offer }
  },
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, choosing) =>
    isReadyTo('reroute', choosing.story.referral)
      ? screen(visit, choosing)
      : { redirectTo: personLinkAt.to(visit.params, { notice: 'too-late' }) },
  submit: async (submission, choosing) => {
    const shares = chosen(submission.typed, 'shares', shareable)
    if (!shares.includes('called'))
      return screen(submission, choosing, joinWords(submission.language)('share.error', { group: choosing.offer.organisation.name }))
    const asked: Rerouting = {
      referralId: choosing.link.referralId,
      toActivityId: choosing.offer.id,
      shares: [...shares, 'contact'],
      wording: shareWording,
      how: 'private-link',
    }
    const done = await rerouteReferral(submission.app, asHolder(submission, choosing), asked)
    if (done.ok)
      return {
        redirectTo: `${await linkPathOf(submission, done.value.toReferralId, choosing.link.purpose === 'trusted' ? 'trusted' : 'person')}?sent=1`,
      }
    if (done.reason.kind === 'not-taking-requests') return screen(submission, choosing, linkWords(submission.language)('notTaking'))
    return done.reason.kind === 'not-found' ? 'not-found' : { redirectTo: personLinkAt.to(submission.params, { notice: done.reason.kind }) }
  },
})

function screen(visit: Visit<typeof chooseAt.path>, { offer, story }: Choosing, problem?: string): Screen {
  const say = linkWords(visit.language)
  const join = joinWords(visit.language)
  const title = say('chooseTitle', { activity: offer.name })
  const body = (
    <form method="post" novalidate>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#shares', text: problem }] })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('chooseSaid', { group: offer.organisation.name, old: story.activity.name })}</p>
      {nhs.checkboxes({
        idPrefix: 'shares',
        name: 'shares',
        fieldset: { legend: { text: join('share', { group: offer.organisation.name }), size: 'm' } },
        ...(problem && { errorMessage: { text: problem } }),
        items: shareable.map((value) => ({ value, text: join(`share.${value}`) })),
      })}
      {nhs.button({ text: say('chooseYes'), preventDoubleClick: true })}
      <p>
        <a href={personLinkAt.to(visit.params)}>{say('keep')}</a>
      </p>
    </form>
  )
  return { title, body, backTo: personLinkAt.to(visit.params), hasErrors: problem !== undefined, status: problem === undefined ? 200 : 422 }
}
