import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { parseEmail } from '../../../kernel/email.ts'
import { page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import { sendShortlist } from '../actions/sendShortlist.ts'
import { activitiesNamed } from '../readings.ts'
import { shortlistIn } from '../shortlist.ts'
import { sendShortlistAt, shortlistAt } from './activityRoutes.ts'
import { words } from './shortlistWords.ts'

const aDay = 24 * 60 * 60

/** Sends the list to the one who made it. */
export const sendShortlistPage = page({
  at: sendShortlistAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'shortlist-send', per: 'address', most: 10, withinSeconds: aDay, counts: 'sending' },
  load: async (visit) => await activitiesNamed(visit, shortlistIn(visit.cookies)),
  show: (visit) => (visit.query.get('sent') === 'yes' ? sentScreen(visit) : askScreen(visit, '', undefined)),
  submit: async (submission, activities) => {
    const say = words(submission.language)
    const typed = submission.typed['email']?.[0] ?? ''
    const email = parseEmail(typed)
    if (activities.length === 0) return askScreen(submission, typed, say('send.empty'))
    if (!email.ok) return askScreen(submission, typed, say('send.wrong'))
    // Nobody's mailbox may be filled by somebody else: counted by a keyed hash of the address.
    const full = await takeOne(submission.app, submission.network.id, {
      budget: { name: 'shortlist-to', most: 5, withinSeconds: aDay },
      whom: email.value,
    })
    if (full !== undefined) return askScreen(submission, typed, say('too-many'))
    await sendShortlist(submission, email.value, activities)
    return { redirectTo: sendShortlistAt.to({}, { sent: 'yes' }) }
  },
})

function askScreen(visit: Visit | Submission, typed: string, problem: string | undefined): Screen {
  const say = words(visit.language)
  return {
    title: say('send.title'),
    backTo: shortlistAt.path,
    ...(problem === undefined ? {} : { status: 422, hasErrors: true }),
    body: (
      <>
        <ErrorList title={say('problem')} problems={problem === undefined ? [] : [{ field: 'email', words: problem }]} />
        <form method="post" action={sendShortlistAt.path} novalidate>
          {visit.formGuards()}
          {nhs.input({
            id: 'email',
            name: 'email',
            type: 'email',
            value: typed,
            autocomplete: 'email',
            spellcheck: false,
            label: { text: say('send.title'), isPageHeading: true, size: 'l' },
            hint: { text: `${say('send.email')}. ${say('send.hint')}` },
            ...(problem === undefined ? {} : { errorMessage: { text: problem } }),
          })}
          {nhs.button({ text: say('send.button') })}
        </form>
      </>
    ),
  }
}

function sentScreen(visit: Visit): Screen {
  const say = words(visit.language)
  const body: Html = (
    <>
      {nhs.panel({ titleText: say('sent.title'), headingLevel: 1, text: say('sent.text') })}
      <p>
        <a href={shortlistAt.path}>{say('sent.back')}</a>
      </p>
    </>
  )
  return { title: say('sent.title'), body }
}
