import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { type Acting, listActing, type TrustedChange } from '../../people/index.ts'
import { changeTrusted } from '../actions/changeTrusted.ts'
import { chosen, one } from '../journey/answers.ts'
import { addTrustedAt, asHolder, type Held, type LinkVisit, linkLimit, loadHeld, recordsLink, trustedAt } from '../links/personLink.ts'
import { maySeeTrusted } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { sayDay } from '../tell/letter.ts'
import { trustedWords } from '../words/trusted.ts'
import { LimitFields, readLasts, readMay } from './trustedFields.tsx'

type Trusted = Held & { readonly acting: readonly Acting[] }

/** Who may act for the person, how far and how long; seen by the person alone. */
export const trustedPage: Page = page({
  at: trustedAt,
  may: (actor, { story }: Trusted, now) => maySeeTrusted(actor, story.referral, now),
  records: recordsLink('referral.person-link-trusted'),
  load: loadTrusted,
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, trusted) => screen(visit, trusted),
  submit: async (submission, trusted) => {
    const { app, typed, onceKey, now } = submission
    const acting = trusted.acting.find(({ id }) => id === one(typed, 'who'))
    const kind = chosen(typed, 'do', ['pause', 'resume', 'end', 'limit'])[0]
    if (acting === undefined || kind === undefined) return { redirectTo: trustedAt.to(submission.params) }
    const expiresAt = readLasts(typed, now)
    const change: TrustedChange = kind === 'limit' ? { kind, may: readMay(typed), ...(expiresAt !== undefined && { expiresAt }) } : { kind }
    const asked = { referralId: trusted.link.referralId, onceKey, trustedPersonId: acting.id, change }
    const done = await changeTrusted(app, asHolder(submission, trusted), asked)
    return { redirectTo: trustedAt.to(submission.params, done.ok ? { done: '1' } : {}) }
  },
})

async function loadTrusted(visit: LinkVisit): Promise<Trusted | undefined> {
  const held = await loadHeld(visit)
  if (held === undefined) return undefined
  const { app } = visit
  const acting = await app.database.within(asHolder(visit, held), (work) => listActing(work, app.vault, held.story.person.id))
  return { ...held, acting }
}

type Parts = { readonly visit: Visit<typeof trustedAt.path>; readonly trusted: Trusted }

function isPast({ endedAt, expiresAt }: Acting, now: Date): boolean {
  return endedAt !== undefined || (expiresAt !== undefined && expiresAt <= now)
}

function screen(visit: Parts['visit'], trusted: Trusted): Screen {
  const say = trustedWords(visit.language)
  const now = trusted.acting.filter((each) => !isPast(each, visit.now))
  const past = trusted.acting.filter((each) => isPast(each, visit.now))
  const body = (
    <>
      {visit.query.has('done') ? nhs.insetText({ text: say('done') }) : null}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('said')}</p>
      {now.length === 0 ? <p>{say('none')}</p> : now.map((each) => <One visit={visit} trusted={trusted} acting={each} />)}
      {nhs.button({ text: say(now.length === 0 ? 'add' : 'addInstead'), href: addTrustedAt.to(visit.params), variant: 'secondary' })}
      {past.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('past')}</h2>}
      <ul class="nhsuk-list">
        {past.map((each) => (
          <li>
            {each.name} ·{' '}
            {say('ended', { date: sayDay(each.endedAt ?? each.expiresAt ?? each.since, visit.language, trusted.story.timeZone) })}
          </li>
        ))}
      </ul>
    </>
  )
  return { title: say('title'), body, backTo: personLinkAt.to(visit.params) }
}

function One({ visit, trusted, acting }: Parts & { readonly acting: Acting }): Html {
  const say = trustedWords(visit.language)
  const day = (at: Date) => sayDay(at, visit.language, trusted.story.timeZone)
  const { name, may, relation } = acting
  return (
    <section>
      <h2 class="nhsuk-heading-m">{name}</h2>
      <p>
        {say('since', { relation: say(`relation.${relation}`), date: day(acting.since) })}.{' '}
        {acting.expiresAt === undefined
          ? say('noEnd')
          : say('until', { date: `${day(acting.expiresAt)} ${acting.expiresAt.getUTCFullYear()}` })}
        .
      </p>
      {acting.pausedAt === undefined ? null : nhs.insetText({ text: say('paused') })}
      <form method="post">
        {visit.formGuards()}
        <input type="hidden" name="who" value={acting.id} />
        <input type="hidden" name="do" value="limit" />
        <LimitFields language={visit.language} key={acting.id} may={may} isNew={false} />
        {nhs.button({ text: say('save', { name }), preventDoubleClick: true })}
      </form>
      {([acting.pausedAt === undefined ? 'pause' : 'resume', 'end'] as const).map((what) => (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="who" value={acting.id} />
          <input type="hidden" name="do" value={what} />
          {nhs.button({ text: say(what, { name }), variant: what === 'end' ? 'warning' : 'secondary', preventDoubleClick: true })}
        </form>
      ))}
    </section>
  )
}
