import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { markPhoned } from '../actions/markPhoned.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { whyByHand } from '../words/calls.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { type Call, loadCall } from './call.ts'
import { callAt, listAt, referralAt } from './routes.ts'
import { asActor } from './wholeStory.ts'

/** A call to make, a letter to post, or a message that did not arrive: whom, what to say, what not to do. */
export const callPage: Page = page({
  at: callAt,
  may: (actor) => maySeeCoordinatorList(actor),
  records: { action: 'messages.message-open', of: ({ id }: Call) => ({ kind: 'message', id }) },
  load: (visit) => loadCall(visit),
  show: (visit, call) => {
    const say = coordinatorWords(visit.language)
    const title = call.opened?.subject ?? say('callTitle')
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{title}</h1>
        {call.opened === undefined ? (
          <p>{say('purged')}</p>
        ) : (
          <KeyFacts
            facts={[
              { term: say('to'), value: call.opened.to },
              { term: say('col.why'), value: whyByHand(visit.language, call) },
              {
                term: say('says'),
                value: (
                  <div class="hr-words">
                    {call.opened.body.split('\n').map((line) => (
                      <>
                        {line}
                        <br />
                      </>
                    ))}
                  </div>
                ),
              },
            ]}
          />
        )}
        {call.subjectKind === 'referral' ? (
          <p>
            <a href={referralAt.to({ referralId: call.subjectId })}>{say('back')}</a>
          </p>
        ) : null}
        <form method="post">
          {visit.formGuards()}
          {nhs.button({ text: say('callDone'), preventDoubleClick: true })}
        </form>
      </>
    )
    return { title, body, width: 'staff', backTo: listAt.to({}) }
  },
  submit: async (submission, { id }) => {
    await markPhoned(submission.app, asActor(submission), id)
    return { redirectTo: listAt.to({}) }
  },
})
