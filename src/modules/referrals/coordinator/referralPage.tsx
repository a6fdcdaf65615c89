import { type Html, KeyFacts, nhs, StatusLine, Timeline } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { LimitsBanner, peopleWords, personAt, sharedNow } from '../../people/index.ts'
import { sayWay } from '../journey/answers.ts'
import { tellNeeds, tellSafe } from '../journey/contactFields.tsx'
import { answersFor } from '../pages/answerForm.tsx'
import { stateKind } from '../pages/stateKind.ts'
import { mayAnswer, mayClose, mayMark, mayReroute, maySeeCoordinatorList, maySeeWholeStory, maySettleFlag } from '../policy.ts'
import { isOpen, isReadyTo } from '../referral.ts'
import { sayDay } from '../tell/letter.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { reasonWords } from '../words/reasons.ts'
import { answerAt, closeAt, flagAt, listAt, markAt, referralAt, rerouteAt } from './routes.ts'
import { type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

type Parts = { readonly visit: Visit; readonly whole: CoordinatorStory }

/** One request, all of it: what to do next on top, then the person and their wishes, then what happened. */
export const referralPage: Page = page({
  at: referralAt,
  may: (actor, { story }: CoordinatorStory, now) => maySeeWholeStory(actor, story.referral, now),
  records: recordsStory('referral.coordinator-read'),
  load: (visit) => loadWholeStory(visit),
  show: (visit, whole) => {
    const say = coordinatorWords(visit.language)
    const { referral, activity } = whole.story
    const title = say('request', { reference: referral.reference })
    const body = (
      <>
        {visit.query.has('notice') ? nhs.insetText({ text: say('tooLate') }) : null}
        <span class="nhsuk-caption-l">
          {activity.name} · {activity.organisation.name}
        </span>
        <h1 class="nhsuk-heading-l">{title}</h1>
        <LimitsBanner limits={whole.limits} language={visit.language} />
        <Flagged visit={visit} whole={whole} />
        <Standing visit={visit} whole={whole} />
        <Doings visit={visit} whole={whole} />
        <PersonFacts visit={visit} whole={whole} />
        <History visit={visit} whole={whole} />
      </>
    )
    // Whoever works with the person and does not coordinate came from the person's own page.
    const backTo = maySeeCoordinatorList(visit.actor) ? listAt.to({}) : personAt.to({ personId: referral.personId })
    return { title, body, width: 'staff', backTo }
  },
})

function Flagged({ visit, whole }: Parts): Html {
  const say = coordinatorWords(visit.language)
  const unseen = whole.flags.filter((flag) => flag.seenAt === undefined && maySettleFlag(visit.actor, whole.story.referral, visit.now))
  return (
    <>
      {unseen.map((flag) =>
        nhs.warningCallout({
          heading: { text: say('crisis'), level: 2 },
          html: (
            <p>
              {say('flagged')} <a href={flagAt.to({ referralId: whole.id, flagId: flag.id })}>{say('flagTitle')}</a>
            </p>
          ),
        }),
      )}
    </>
  )
}

function Standing({ visit, whole }: Parts): Html {
  const say = coordinatorWords(visit.language)
  const reasons = reasonWords(visit.language)
  const { referral, timeZone } = whole.story
  const next = isOpen(referral)
    ? `${reasons(`step.${referral.duty.nextStep}`)} · ${referral.duty.owner === referral.organisationId ? say('group') : say('team2')} · ${sayDay(referral.duty.dueAt, visit.language, timeZone)}`
    : ''
  return <StatusLine kind={stateKind(referral.state)} state={reasons(`state.${referral.state}`)} means={next} />
}

function Doings({ visit, whole }: Parts): Html {
  const say = coordinatorWords(visit.language)
  const { referral } = whole.story
  const to = { referralId: whole.id }
  const { actor, now } = visit
  const links = [
    ...(answersFor(referral.state).length > 0 && mayAnswer(actor, referral, now)
      ? [{ href: answerAt.to(to), text: say('do.answer') }]
      : []),
    ...(['release', 'start', 'complete', 'withdraw'] as const)
      .filter((verb) => isReadyTo(verb, referral) && mayMark[verb](actor, referral, now))
      .map((verb) => ({ href: markAt.to({ ...to, verb }), text: say(`do.${verb}`) })),
    ...(isReadyTo('reroute', referral) && mayReroute(actor, referral, now) ? [{ href: rerouteAt.to(to), text: say('do.reroute') }] : []),
    ...(isReadyTo('close', referral) && mayClose(actor, referral, now) ? [{ href: closeAt.to(to), text: say('do.close') }] : []),
  ]
  return (
    <ul class="nhsuk-list">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

function PersonFacts({ visit, whole }: Parts): Html {
  const say = coordinatorWords(visit.language)
  const people = peopleWords(visit.language)
  const reasons = reasonWords(visit.language)
  const { referral, person, trusted, activity } = whole.story
  const ways = (trusted?.isReachedInstead ? [trusted.way] : person.reach)
    .map((way) => `${people(`channel.${way.channel}`)}: ${sayWay(way)}`)
    .join(' · ')
  const wishes = [...tellSafe(person.safe, visit.language), ...person.safe.parts.map((part) => people(`part.${part}`))].join(' · ')
  const shares = sharedNow(whole.consent, visit.now)
    .map((share) => say(`shares.${share}`))
    .join(', ')
  const facts = [
    { term: say('name'), value: [person.name, person.called].filter(Boolean).join(' · ') },
    ...(trusted
      ? [{ term: say('asker'), value: `${trusted.name} (${people(`relation.${trusted.relation}`)}) · ${sayWay(trusted.way)}` }]
      : []),
    { term: say('reach'), value: ways || say('nothing') },
    { term: say('careful'), value: wishes || say('nothing') },
    { term: say('needs'), value: tellNeeds(person.needs, visit.language).join(' · ') || say('nothing') },
    { term: say('why'), value: whole.why ?? say('nothing') },
    { term: say('consent', { group: activity.organisation.name }), value: shares || say('nothing') },
    ...(activity.phone ? [{ term: say('groupPhone'), value: activity.phone }] : []),
    ...(whole.answer ? [{ term: say('wrote'), value: whole.answer }] : []),
    ...(referral.state === 'held' ? [{ term: say('held'), value: reasons(`held.${referral.because}`) }] : []),
  ]
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('person')}</h2>
      <KeyFacts facts={facts} />
      <p>
        <a href={personAt.to({ personId: referral.personId })}>{say('personPage')}</a>
      </p>
    </section>
  )
}

function History({ visit, whole }: Parts): Html {
  const say = coordinatorWords(visit.language)
  const { timeZone } = whole.story
  const moments = whole.history.map(({ kind, at, by }) => ({
    what: sayEvent(say, kind),
    when: sayDay(at, visit.language, timeZone),
    at: at.toISOString(),
    by: sayActor(say, by),
  }))
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('history')}</h2>
      <Timeline label={say('history')} moments={moments} />
      {whole.others.length === 0 ? null : (
        <>
          <h2 class="nhsuk-heading-m">{say('others')}</h2>
          <ul>
            {whole.others.map((other) => (
              <li>
                <a href={referralAt.to({ referralId: other.id })}>{other.reference}</a> ·{' '}
                {reasonWords(visit.language)(`state.${other.state}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Say = ReturnType<typeof coordinatorWords>

function sayEvent(say: Say, kind: string): string {
  const key = `event.${kind}`
  return key in coordinatorWords.all.en ? say(key as Parameters<Say>[0]) : kind
}

function sayActor(say: Say, by: string): string {
  if (by.startsWith('member:')) return say('by.member')
  if (by.startsWith('system:')) return say('by.system')
  if (by.startsWith('link-provider:')) return say('by.group')
  return by.startsWith('link-person:') ? say('by.person') : say('by.anyone')
}
