import { nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { AskAPerson, teamOfPlace, teamsFor } from '../../local-team/index.ts'
import { confirmContact } from '../actions/confirmContact.ts'
import { provingBrowser } from '../confirmation.ts'
import { type Confirming, loadConfirmLink } from '../links/confirmLink.ts'
import { linkPathOf } from '../links/linkPathOf.ts'
import { asHolder, linkLimit, recordsLink } from '../links/personLink.ts'
import { maySee } from '../policy.ts'
import { confirmLinkAt, holderOf, isInUse } from '../privateLink.ts'
import { confirmWords } from '../words/confirming.ts'

/** The door in the one message that only they got. It takes a button, so that a mail scanner that follows links confirms nothing. */
export const confirmLinkPage: Page = page({
  at: confirmLinkAt,
  may: (actor, { story }: Confirming) => maySee(actor, story.referral),
  records: recordsLink('referral.confirm-link-open'),
  load: loadConfirmLink,
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: async (visit, opened) => {
    if (opened.story.referral.state !== 'held') return { redirectTo: await linkPathOf(visit, opened.link.referralId, whoConfirms(opened)) }
    return isInUse(opened.link, visit.now) ? gateScreen(visit, opened) : runOutScreen(visit, opened)
  },
  submit: async (submission, opened) => {
    const isOver = !isInUse(opened.link, submission.now) || opened.story.referral.state !== 'held'
    const path = await linkPathOf(submission, opened.link.referralId, whoConfirms(opened))
    if (isOver) return { redirectTo: path }
    const holder = provingBrowser(submission, opened.story.person)
    const done = await confirmContact(submission.app, asHolder(submission, opened), { referralId: opened.link.referralId, holder })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: `${path}?notice=${done.ok ? 'thanks' : done.reason.kind}` }
  },
})

/** The message went to the person, or to whoever the two agreed is reached instead. */
function whoConfirms({ story }: Confirming): 'person' | 'trusted' {
  return story.trusted?.isReachedInstead ? 'trusted' : 'person'
}

function gateScreen(visit: Visit, { story }: Confirming): Screen {
  const say = confirmWords(visit.language)
  const { activity } = story
  const title = say('isItYou', { activity: activity.name })
  const body = (
    <form method="post">
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('isItYouSaid', { group: activity.organisation.name })}</p>
      {nhs.button({ text: say('yes'), preventDoubleClick: true })}
      <p>{say('notMe')}</p>
    </form>
  )
  return { title, body }
}

async function runOutScreen(visit: Visit, { story }: Confirming): Promise<Screen> {
  const say = confirmWords(visit.language)
  const team = teamOfPlace(await teamsFor(visit), story.referral.placeId)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('runOut')}</h1>
      <p>{say('runOutSaid')}</p>
      <AskAPerson visit={visit} team={team} />
    </>
  )
  return { title: say('runOut'), body }
}
