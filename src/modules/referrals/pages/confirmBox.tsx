import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { maskWay } from '../../people/index.ts'
import { wayTold } from '../confirmation.ts'
import { daysAfter, daysToConfirm } from '../duty.ts'
import { changeAt, confirmHereAt, type Held } from '../links/personLink.ts'
import { mayChangeContact } from '../policy.ts'
import { holderOf } from '../privateLink.ts'
import { sayDay } from '../tell/letter.ts'
import { confirmWords } from '../words/confirming.ts'

type Parts = { readonly visit: Visit & { readonly params: { readonly token: string } }; readonly held: Held; readonly problem?: string }

/** The one thing that is left to do: the button in the message, or its six digits; and what to do when no message came. */
export function ConfirmBox({ visit, held, problem }: Parts): Html {
  const say = confirmWords(visit.language)
  const { story } = held
  const way = wayTold(story)
  const masked = way === undefined ? '' : maskWay(way)
  const press = way?.channel === 'email' ? 'press.email' : 'press.text'
  return (
    <>
      {nhs.insetText({ text: say(press, { way: masked, group: story.activity.organisation.name }) })}
      {mayConfirmHere(held) ? <CodeForm visit={visit} held={held} {...(problem !== undefined && { problem })} /> : null}
      {mayConfirmHere(held) ? <NoMessage visit={visit} held={held} /> : null}
    </>
  )
}

/** Who acts for somebody presses the button in the message; on the page it is the person's own to say that it is them. */
function mayConfirmHere({ link, story }: Held): boolean {
  return mayChangeContact(holderOf(link), story.referral)
}

function CodeForm({ visit, problem }: Parts): Html {
  const say = confirmWords(visit.language)
  return (
    <form method="post" action={confirmHereAt.to(visit.params)} novalidate>
      {visit.formGuards()}
      {nhs.input({
        id: 'code',
        name: 'code',
        label: { text: say('orCode'), size: 's' },
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        spellcheck: false,
        width: 10,
        errorMessage: problem === undefined ? undefined : { text: problem },
      })}
      {nhs.button({ text: say('codeButton'), preventDoubleClick: true })}
    </form>
  )
}

function NoMessage({ visit, held }: Omit<Parts, 'problem'>): Html {
  const say = confirmWords(visit.language)
  const { referral, timeZone, trusted } = held.story
  // The same for everybody, also for whom a human looks at sooner; a day is left for the human.
  const until = sayDay(daysAfter(referral.madeAt, daysToConfirm + 1), visit.language, timeZone)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('noMessage')}</h2>
      <p>{say('lookFirst')}</p>
      <form method="post" action={confirmHereAt.to(visit.params)} novalidate>
        {visit.formGuards()}
        <input type="hidden" name="again" value="1" />
        {nhs.button({ text: say('again'), variant: 'secondary', preventDoubleClick: true })}
      </form>
      {trusted?.isReachedInstead ? null : (
        <p>
          <a href={changeAt.to({ ...visit.params, what: 'reach' })}>{say('wrongWay')}</a>
        </p>
      )}
      <p>{say('orNothing', { date: until })}</p>
    </section>
  )
}
