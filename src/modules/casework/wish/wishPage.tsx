import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { wishAt } from '../../people/index.ts'
import { asHolder, askingsOf, type Held, holderOf, linkLimit, loadHeld, personLinkAt, recordsLink, sayDay } from '../../referrals/index.ts'
import { maySayWish } from '../policy.ts'
import { wishWords } from '../words/wish.ts'
import { sayWish, wishLimits } from './sayWish.ts'

/** In a person's own words: who should not see them. No list of members is shown, for the public must not see one. */
export const wishPage: Page = page({
  at: wishAt,
  may: (actor, held: Held, now) => maySayWish(actor, matterOf(held), now),
  records: recordsLink('person.exclusion-ask-page'),
  load: (visit) => loadHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, held) => (visit.query.has('sent') ? sentScreen(visit, held) : screen(visit, '')),
  submit: async (submission, held) => {
    const words = submission.typed.words?.[0]?.trim() ?? ''
    if (words === '') return screen(submission, words, 'empty')
    if (words.length > wishLimits.mostLetters) return screen(submission, words, 'long')
    const { personId } = held.story.referral
    const said = await sayWish(submission.app, asHolder(submission, held), { personId, words, onceKey: submission.onceKey })
    return said.ok ? { redirectTo: wishAt.to(submission.params, { sent: '1' }) } : 'not-found'
  },
})

function matterOf({ story: { referral } }: Held) {
  return { id: referral.personId, around: { workers: [], excluded: [], onlyFor: [] }, askings: askingsOf([referral]) }
}

function screen(visit: Visit<'/r/:token/who-should-not-see'>, words: string, wrong?: 'empty' | 'long'): Screen {
  const say = wishWords(visit.language)
  const text = wrong === undefined ? undefined : say(`error.${wrong}`)
  const body: Html = (
    <form method="post" novalidate>
      {text === undefined ? null : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: '#words', text }] })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('said')}</p>
      <p>{say('notTold')}</p>
      {nhs.textarea({
        id: 'words',
        name: 'words',
        label: { text: say('words'), size: 's' },
        hint: { text: say('wordsHint') },
        value: words,
        rows: 5,
        ...(text !== undefined && { errorMessage: { text } }),
      })}
      {nhs.button({ text: say('send'), preventDoubleClick: true })}
      <p>{say('danger')}</p>
    </form>
  )
  return { title: say('title'), body, backTo: personLinkAt.to(visit.params), ...(text !== undefined && { status: 422, hasErrors: true }) }
}

function sentScreen(visit: Visit<'/r/:token/who-should-not-see'>, held: Held): Screen {
  const say = wishWords(visit.language)
  const by = new Date(visit.now.getTime() + wishLimits.settledWithin)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('sentTitle')}</h1>
      <p>{say('sentSaid', { date: sayDay(by, visit.language, held.story.timeZone) })}</p>
      <p>{say('danger')}</p>
      <p>
        <a href={personLinkAt.to(visit.params)}>{say('back')}</a>
      </p>
    </>
  )
  return { title: say('sentTitle'), body }
}
