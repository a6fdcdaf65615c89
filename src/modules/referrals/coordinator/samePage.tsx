import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { maySettlePossibleSame, peopleWords, settlePossibleSame } from '../../people/index.ts'
import { chosen, sayWay } from '../journey/answers.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { reasonWords } from '../words/reasons.ts'
import { loadPair, type Pair, type Side } from './pair.ts'
import { listAt, referralAt, sameAt } from './routes.ts'
import { asActor } from './wholeStory.ts'

const verdicts = ['same', 'different', 'undo'] as const

/** Two people side by side with what matches: a human says same or different, and can take it back (H-03). */
export const samePage: Page = page({
  at: sameAt,
  may: (actor) => maySettlePossibleSame(actor),
  records: { action: 'person.possible-same.compare', of: ({ possible }: Pair) => ({ kind: 'person', id: possible.newer }) },
  load: (visit) => loadPair(visit),
  show: (visit, pair) => screen(visit, pair),
  submit: async (submission, { possible }) => {
    const [verdict] = chosen(submission.typed, 'verdict', verdicts)
    const done = verdict && (await settlePossibleSame(submission.app, asActor(submission), { id: possible.id, verdict }))
    return { redirectTo: sameAt.to(submission.params, done?.ok ? {} : { notice: 'too-late' }) }
  },
})

function screen(visit: Visit, { possible, newer, older }: Pair): Screen {
  const say = coordinatorWords(visit.language)
  const people = peopleWords(visit.language)
  const body: Html = (
    <>
      {visit.query.has('notice') ? nhs.insetText({ text: say('tooLate') }) : null}
      <h1 class="nhsuk-heading-l">{say('sameTitle')}</h1>
      <p>{say('sameSaid')}</p>
      <p>
        <strong>
          {say('col.matched')}: {possible.matched.map((match) => people(`match.${match}`)).join(', ')}
        </strong>
      </p>
      {possible.state === 'open' ? null : nhs.insetText({ text: say(`settled.${possible.state}`) })}
      <PersonSide visit={visit} side={older} />
      <PersonSide visit={visit} side={newer} />
      {(possible.state === 'open' ? (['same', 'different'] as const) : (['undo'] as const)).map((verdict) => (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="verdict" value={verdict} />
          {nhs.button({
            text: say(verdict === 'same' ? 'verdictSame' : verdict === 'different' ? 'verdictDifferent' : 'verdictUndo'),
            variant: 'secondary',
            preventDoubleClick: true,
          })}
        </form>
      ))}
    </>
  )
  return { title: say('sameTitle'), body, width: 'staff', backTo: listAt.to({}) }
}

function PersonSide({ visit, side }: { readonly visit: Visit; readonly side: Side }): Html {
  const say = coordinatorWords(visit.language)
  const people = peopleWords(visit.language)
  const { person, requests } = side
  const ways = person.reach.map((way) => `${people(`channel.${way.channel}`)}: ${sayWay(way)}`).join(' · ')
  const list = (
    <ul>
      {requests.map((each) => (
        <li>
          <a href={referralAt.to({ referralId: each.id })}>{each.reference}</a> · {reasonWords(visit.language)(`state.${each.state}`)}
        </li>
      ))}
    </ul>
  )
  return (
    <KeyFacts
      facts={[
        { term: say('name'), value: person.name },
        { term: say('reach'), value: ways || say('nothing') },
        { term: say('theirRequests'), value: list },
      ]}
    />
  )
}
