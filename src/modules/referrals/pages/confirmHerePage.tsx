import { nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import { AskAPerson, teamOfPlace, teamsFor } from '../../local-team/index.ts'
import { maskWay } from '../../people/index.ts'
import { confirmContact } from '../actions/confirmContact.ts'
import { resendConfirmation } from '../actions/resendConfirmation.ts'
import { codeOf, isCode, provingBrowser, wayTold } from '../confirmation.ts'
import { one } from '../journey/answers.ts'
import { isPestered } from '../journey/floodGate.ts'
import { asHolder, confirmHereAt, type Held, linkLimit, loadHeld, recordsLink } from '../links/personLink.ts'
import { mayChangeContact } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { confirmWords } from '../words/confirming.ts'
import { ConfirmBox } from './confirmBox.tsx'

/** A million codes, and six tries an hour for each request. */
const codeTries = { name: 'confirm.code', most: 6, withinSeconds: 3600 }

/** The page the six digits are typed into, and where the message can be sent again. */
export const confirmHerePage: Page = page({
  at: confirmHereAt,
  may: (actor, { story }: Held) => mayChangeContact(actor, story.referral),
  records: recordsLink('referral.person-link-confirm'),
  load: (visit) => loadHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, held) => (held.confirming === undefined ? { redirectTo: personLinkAt.to(visit.params) } : screen(visit, held)),
  submit: async (submission, held) => {
    if (held.confirming === undefined) return { redirectTo: personLinkAt.to(submission.params) }
    return one(submission.typed, 'again') === undefined ? takeCode(submission, held) : sendAgain(submission, held)
  },
})

type Sending = Submission<typeof confirmHereAt.path>

async function takeCode(submission: Sending, held: Held): Promise<Shown> {
  const { app, network, typed, language } = submission
  const say = confirmWords(language)
  if (held.confirming === undefined) return 'not-found'
  const until = await takeOne(app, network.id, { budget: codeTries, whom: held.link.referralId })
  if (until !== undefined) return screen(submission, held, { problem: say('code.tooMany') })
  const right = codeOf(app, { networkId: network.id }, held.confirming.id)
  if (!isCode(one(typed, 'code'), right)) return screen(submission, held, { problem: say('code.error') })
  const holder = provingBrowser(submission, held.story.person)
  const done = await confirmContact(app, asHolder(submission, held), { referralId: held.link.referralId, holder })
  if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
  return { redirectTo: personLinkAt.to(submission.params, { notice: done.ok ? 'thanks' : done.reason.kind }) }
}

async function sendAgain(submission: Sending, held: Held): Promise<Shown> {
  const say = confirmWords(submission.language)
  const way = wayTold(held.story)
  if (way === undefined || (await isPestered(submission, way))) return screen(submission, held, { said: say('againTooOften') })
  const done = await resendConfirmation(submission.app, asHolder(submission, held), { referralId: held.link.referralId })
  if (!done.ok) return { redirectTo: personLinkAt.to(submission.params) }
  return screen(submission, held, { said: say('againSaid', { way: maskWay(way) }) })
}

async function screen(
  visit: Visit<typeof confirmHereAt.path>,
  held: Held,
  { problem, said }: { readonly problem?: string; readonly said?: string } = {},
): Promise<Screen> {
  const title = confirmWords(visit.language)('title')
  const team = teamOfPlace(await teamsFor(visit), held.story.referral.placeId)
  const body = (
    <>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#code', text: problem }] })}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {said === undefined ? null : <p role="status">{said}</p>}
      <ConfirmBox visit={visit} held={held} {...(problem === undefined ? {} : { problem })} />
      <AskAPerson visit={visit} team={team} />
    </>
  )
  const hasErrors = problem !== undefined
  return { title, body, hasErrors, status: hasErrors ? 422 : 200, backTo: personLinkAt.to(visit.params) }
}
