import { type Html, KeyFacts, NextSteps, nhs, StatusLine } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { activityAt } from '../../directory/index.ts'
import { AskAPerson, type Team, teamOfPlace, teamsFor } from '../../local-team/index.ts'
import { callOf, maskWay, peopleWords, wishAt } from '../../people/index.ts'
import { sendFreshLink } from '../actions/sendFreshLink.ts'
import { tellSafe } from '../journey/contactFields.tsx'
import {
  agreedAt,
  beenAt,
  changeAt,
  chooseAt,
  type Expired,
  type Held,
  linkLimit,
  loadLink,
  looksAt,
  recordsLink,
  rightsAt,
  trustedAt,
  withdrawAt,
} from '../links/personLink.ts'
import { mayChangeContact, mayChooseAlternative, maySayStarted, maySee, mayWithdraw } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { isOpen, isReadyTo } from '../referral.ts'
import { sayDay } from '../tell/letter.ts'
import { agreedWords } from '../words/agreed.ts'
import { confirmWords } from '../words/confirming.ts'
import { linkWords } from '../words/personLink.ts'
import { reasonWords } from '../words/reasons.ts'
import { ConfirmBox } from './confirmBox.tsx'
import { stateKind } from './stateKind.ts'

/** A person's own page: how it stands, what happens next and by when, and what they can do. Shows as little about them as will do. */
export const personLinkPage: Page = page({
  at: personLinkAt,
  may: (actor, loaded: Held | Expired, now) => loaded.kind === 'expired' || maySee(actor, loaded.story.referral, now),
  records: recordsLink('referral.person-link-read'),
  load: loadLink,
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: async (visit, loaded) => {
    const teams = await teamsFor(visit)
    if (loaded.kind === 'expired') return expiredScreen(visit, teams.network)
    return heldScreen(visit, loaded, teamOfPlace(teams, loaded.story.referral.placeId))
  },
  submit: async (submission, loaded) => {
    if (loaded.kind === 'held') return { redirectTo: personLinkAt.to(submission.params) }
    await sendFreshLink(submission.app, submission.network.id, { purpose: loaded.link.purpose, token: submission.params.token })
    const say = linkWords(submission.language)
    return {
      title: say('freshTitle'),
      body: (
        <>
          <h1 class="nhsuk-heading-l">{say('freshTitle')}</h1>
          <p>{say('freshSaid')}</p>
        </>
      ),
    }
  },
})

function expiredScreen(visit: Visit, team: Team | undefined): Screen {
  const say = linkWords(visit.language)
  const body = (
    <>
      <form method="post">
        {visit.formGuards()}
        <h1 class="nhsuk-heading-l">{say('expired')}</h1>
        <p>{say('expiredSaid')}</p>
        {nhs.button({ text: say('expiredButton'), preventDoubleClick: true })}
      </form>
      <AskAPerson visit={visit} team={team} />
    </>
  )
  return { title: say('expired'), body }
}

function heldScreen(visit: Visit<'/r/:token'>, held: Held, team: Team | undefined): Screen {
  const say = linkWords(visit.language)
  const { referral, person, activity } = held.story
  const called = callOf(person)
  const title = visit.query.has('sent') ? say('sentTitle', { called }) : say('title', { called })
  const notice = visit.query.get('notice')
  const isConfirming = held.confirming !== undefined
  const body = (
    <>
      {notice === 'too-late' || notice === 'changed-meanwhile'
        ? nhs.insetText({ text: say(notice === 'too-late' ? 'tooLate' : 'changedMeanwhile') })
        : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {visit.query.has('sent') && !isConfirming ? <p>{say('sentBody')}</p> : null}
      {notice === 'thanks' ? <p>{confirmWords(visit.language)('thanks')}</p> : null}
      {isConfirming ? (
        <>
          <h2 class="nhsuk-heading-m">{confirmWords(visit.language)('title')}</h2>
          <ConfirmBox visit={visit} held={held} />
        </>
      ) : null}
      <h2 class="nhsuk-heading-m">{say('about', { activity: activity.name })}</h2>
      {isConfirming ? null : (
        <StatusLine
          kind={stateKind(referral.state)}
          state={reasonWords(visit.language)(`state.${referral.state}`)}
          means={say(meansOf(referral), { group: activity.organisation.name })}
        />
      )}
      <More visit={visit} held={held} />
      {isConfirming ? null : <Next visit={visit} held={held} />}
      <Offers visit={visit} held={held} />
      <Details visit={visit} held={held} />
      <AskAPerson visit={visit} team={team} />
      {held.link.purpose === 'person' ? (
        <p>
          <a href={rightsAt.to(visit.params)}>{say('rights')}</a>
        </p>
      ) : null}
      <p class="nhsuk-hint">{say('private')}</p>
    </>
  )
  return { title, body }
}

/** An agreement that ended is not the group's no. */
function meansOf(referral: Held['story']['referral']) {
  if (referral.state === 'returned' && referral.because === 'agreement-taken-back') return 'means.stopped'
  if (referral.state === 'returned' && referral.because === 'agreement-ran-out') return 'means.over'
  return `means.${referral.state}` as const
}

type Parts = { readonly visit: Visit<'/r/:token'>; readonly held: Held }

function More({ visit, held }: Parts): Html {
  const say = linkWords(visit.language)
  const reasons = reasonWords(visit.language)
  const { referral } = held.story
  return (
    <>
      {held.passedOnBy === undefined ? null : <p>{say('passedOnBy', { group: held.passedOnBy })}</p>}
      {referral.state === 'returned' ? <p>{say('reason', { reason: reasons(`return.${referral.because}`) })}</p> : null}
      {referral.state === 'closed' ? <p>{say('reason', { reason: reasons(`close.${referral.because}`) })}</p> : null}
      {referral.state === 'waiting' ? <p>{say('wait', { wait: reasons(`wait.${referral.expectedWait}`) })}</p> : null}
      {held.answer === undefined
        ? null
        : nhs.insetText({
            html: (
              <>
                <strong>{say('theyWrote')}</strong>
                <br />
                {held.answer}
              </>
            ),
          })}
    </>
  )
}

function Next({ visit, held }: Parts): Html | null {
  const say = linkWords(visit.language)
  const { referral, activity, timeZone } = held.story
  if (!isOpen(referral)) return null
  const step = {
    what: say(`next.${referral.duty.nextStep}`, { group: activity.organisation.name }),
    by: say('by', { date: sayDay(referral.duty.dueAt, visit.language, timeZone) }),
  }
  return (
    <>
      <NextSteps title={say('next')} steps={[step]} />
      {isReadyTo('start', referral) && maySayStarted(holderOf(held.link), referral)
        ? nhs.button({ text: say('been'), href: beenAt.to(visit.params), variant: 'secondary' })
        : null}
    </>
  )
}

function Offers({ visit, held }: Parts): Html | null {
  const say = linkWords(visit.language)
  if (held.offers.length === 0 || !isReadyTo('reroute', held.story.referral)) return null
  if (!mayChooseAlternative(holderOf(held.link), held.story.referral)) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m" id="offers">
        {say('offers')}
      </h2>
      <p>{say('offersHint')}</p>
      <ul class="nhsuk-list">
        {held.offers.map((offer) => (
          <li>
            <a href={activityAt.to({ id: offer.id })}>{offer.name}</a> · {offer.organisation.name}
            <br />
            <a href={chooseAt.to({ ...visit.params, activity: offer.id })}>
              {say('choose')}
              <span class="nhsuk-u-visually-hidden">
                : {offer.name}, {offer.organisation.name}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What they told us, as little of it as lets them know it is theirs: whoever finds the link learns no address and no need. */
function Details({ visit, held }: Parts): Html {
  const say = linkWords(visit.language)
  const { referral, person, trusted } = held.story
  const actor = holderOf(held.link)
  const first = person.reach[0]
  const reach = trusted?.isReachedInstead
    ? say('reachedThrough', { name: callOf({ name: trusted.name }) })
    : first === undefined
      ? ''
      : `${peopleWords(visit.language)(`channel.${first.channel}`)}: ${maskWay(first)}`
  const count = (things: number) => say('helpCount', { count: things })
  const change = (what: string, text: Parameters<typeof say>[0]) => (
    <a href={changeAt.to({ ...visit.params, what })}>
      {say('change')}
      <span class="nhsuk-u-visually-hidden"> {say(text)}</span>
    </a>
  )
  const withChange = (value: string, what: string, text: Parameters<typeof say>[0]) =>
    isOpen(referral) && mayChangeContact(actor, referral) ? (
      <>
        {value} {change(what, text)}
      </>
    ) : (
      value
    )
  const facts = [
    { term: say('reference'), value: referral.reference },
    { term: say('reachedBy'), value: withChange(reach, 'reach', 'changeReach') },
    {
      term: say('helpsYou'),
      value: withChange(count(person.needs.codes.length + (person.needs.words ? 1 : 0)), 'help', 'changeHelp'),
    },
    {
      term: say('mustNot'),
      value: withChange(count(tellSafe(person.safe, visit.language).length + person.safe.parts.length), 'safe', 'changeSafe'),
    },
  ]
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('details')}</h2>
      <KeyFacts facts={facts} />
      {isReadyTo('withdraw', referral) && mayWithdraw(actor, referral) ? (
        <p>
          <a href={withdrawAt.to(visit.params)}>{say('withdraw')}</a>
        </p>
      ) : null}
      {held.link.purpose === 'person' ? <YoursAlone visit={visit} /> : null}
    </section>
  )
}

/** Between the person and us: somebody who acts for them sees none of it. */
function YoursAlone({ visit }: Pick<Parts, 'visit'>): Html {
  const say = agreedWords(visit.language)
  return (
    <>
      <p>
        <a href={agreedAt.to(visit.params)}>{say('yours')}</a>
      </p>
      <p>
        <a href={trustedAt.to(visit.params)}>{say('trusted')}</a>
      </p>
      <p>
        <a href={looksAt.to(visit.params)}>{say('looks')}</a>
      </p>
      <p>
        <a href={wishAt.to(visit.params)}>{linkWords(visit.language)('whoShouldNotSee')}</a>
      </p>
    </>
  )
}
