import { type Html, nhs } from '../../../design/index.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { answerReferral } from '../actions/answerReferral.ts'
import { startReferral } from '../actions/startReferral.ts'
import { asOneOf, heldAt } from '../asOneOf.ts'
import { one } from '../journey/answers.ts'
import { answersFor, readAnswer } from '../pages/answerForm.tsx'
import { mayAnswer, maySayStarted } from '../policy.ts'
import { isReadyTo, type Referral, type ReferralId } from '../referral.ts'
import { readReferralWithWords } from '../store.ts'
import { type BareStory, loadBareStory } from '../tell/story.ts'
import type { GroupView } from '../whatGroupSees.ts'
import { groupListWords } from '../words/groupList.ts'
import { requestScreen } from './requestScreen.tsx'
import { groupRequestAt, requestsAt } from './routes.ts'
import { seenByGroup } from './seenByGroup.ts'

/** `actor` is the member as somebody of the group that was asked, and nothing else. */
type Opened = { readonly id: ReferralId; readonly actor: Actor; readonly story: BareStory; readonly view: GroupView }

/** One request, for a member of the group: what its private link shows and does, and that the person has been for the first time. */
export const groupMemberRequestPage: Page = page({
  at: groupRequestAt,
  may: (actor, { story }: Opened, now) => mayAnswer(actor, story.referral, now),
  records: { action: 'referral.group-request-read', of: ({ id }: Opened) => ({ kind: 'referral', id }) },
  load: openForGroup,
  actsAs: ({ actor }) => actor,
  show: (visit, opened) => requestScreen(visit, opened, { typed: {}, errors: {}, ...frame(visit, opened) }),
  submit: async (submission, opened) => {
    const { app, network, typed } = submission
    const who = { networkId: network.id, actor: opened.actor }
    const { id: referralId } = opened
    const back = (notice?: 'too-late') => ({ redirectTo: groupRequestAt.to({ referralId }, notice === undefined ? {} : { notice }) })
    if (one(typed, 'started') !== undefined) {
      const done = await startReferral(app, who, { referralId })
      return done.ok ? back() : back('too-late')
    }
    const answer = readAnswer(typed, submission)
    // Nothing is asked any more, so there is no field to name.
    if (!answer.ok && answersFor(opened.story.referral.state).length === 0) return back('too-late')
    if (!answer.ok) return requestScreen(submission, opened, { typed, errors: answer.reason, ...frame(submission, opened) })
    const done = await answerReferral(app, who, { referralId, answer: answer.value })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return done.ok ? back() : back('too-late')
  },
})

async function openForGroup(visit: Visit & { readonly params: { readonly referralId: string } }): Promise<Opened | undefined> {
  const id = parseId<'Referral'>(visit.params.referralId)
  if (id === undefined) return undefined
  const { app, network, now } = visit
  for (const organisationId of heldAt(visit.actor, 'provider')) {
    const actor = asOneOf(visit.actor, { kind: 'provider', at: organisationId })
    const opened = await app.database.within({ networkId: network.id, actor }, async (work): Promise<Opened | undefined> => {
      const read = await readReferralWithWords(work, id)
      if (read?.referral.organisationId !== organisationId) return undefined
      const story = await loadBareStory(work, read.referral)
      return { id, actor, story, view: await seenByGroup(work, app, { ...read, now }) }
    })
    if (opened !== undefined) return opened
  }
  return undefined
}

function frame(visit: Visit, { actor, story }: Opened): { readonly backTo: string; readonly alsoSay: Html } {
  return { backTo: requestsAt.to({}), alsoSay: <HasStarted visit={visit} actor={actor} referral={story.referral} /> }
}

function HasStarted({
  visit,
  actor,
  referral,
}: {
  readonly visit: Visit
  readonly actor: Actor
  readonly referral: Referral
}): Html | null {
  if (!isReadyTo('start', referral) || !maySayStarted(actor, referral, visit.now)) return null
  const say = groupListWords(visit.language)
  return (
    <form method="post">
      {visit.formGuards()}
      <input type="hidden" name="started" value="yes" />
      <h2 class="nhsuk-heading-m">{say('started')}</h2>
      <p>{say('startedSaid')}</p>
      {nhs.button({ text: say('startedButton'), variant: 'secondary', preventDoubleClick: true })}
    </form>
  )
}
