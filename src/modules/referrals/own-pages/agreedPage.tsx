import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { organisationsById } from '../../directory/index.ts'
import { type Agreement, decidedAt, isInForce, listAgreements, ownPurposes, wordingNow, wordsAgreed } from '../../people/index.ts'
import { agreeTo, type OfferedPurpose, takeBack } from '../actions/changeAgreement.ts'
import { one } from '../journey/answers.ts'
import { agreedAt, asHolder, type Held, type LinkVisit, linkLimit, loadHeld, recordsLink } from '../links/personLink.ts'
import { maySeeAgreements } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { sayDay } from '../tell/letter.ts'
import { agreedWords } from '../words/agreed.ts'

type Agreed = Held & { readonly agreements: readonly Agreement[]; readonly names: ReadonlyMap<string, string> }

/** Everything somebody agreed to, in the words of then, each with one button to take it back. */
export const agreedPage: Page = page({
  at: agreedAt,
  may: (actor, { story }: Agreed, now) => maySeeAgreements(actor, story.referral, now),
  records: recordsLink('referral.person-link-agreed'),
  load: loadAgreed,
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, agreed) => screen(visit, agreed),
  submit: async (submission, held) => {
    const { app, onceKey, typed, language } = submission
    const through = { referralId: held.link.referralId, onceKey, how: 'private-link' } as const
    const agreementId = parseId<'Consent'>(one(typed, 'take') ?? '')
    const purpose = offeredTo(held).find((each) => each === one(typed, 'give'))
    if (agreementId !== undefined) await takeBack(app, asHolder(submission, held), { ...through, agreementId })
    else if (purpose !== undefined) await agreeTo(app, asHolder(submission, held), { ...through, purpose, language })
    return { redirectTo: agreedAt.to(submission.params, { done: agreementId === undefined ? 'given' : 'taken' }) }
  },
})

async function loadAgreed(visit: LinkVisit): Promise<Agreed | undefined> {
  const held = await loadHeld(visit)
  if (held === undefined) return undefined
  const { app, network } = visit
  const agreements = await app.database.within(asHolder(visit, held), (work) => listAgreements(work, { personId: held.story.person.id }))
  const referrer = held.story.referral.referrerOrganisationId
  const ids = [...agreements.flatMap(({ recipient }) => recipient ?? []), ...(referrer === undefined ? [] : [referrer])]
  const named = await organisationsById(app.database, network.id, ids)
  return { ...held, agreements, names: new Map(named.map(({ id, name }) => [id, name])) }
}

function offeredTo({ agreements, story }: Agreed): readonly OfferedPurpose[] {
  const all: readonly OfferedPurpose[] =
    story.referral.referrerOrganisationId === undefined ? ownPurposes : ['share-with-referrer', ...ownPurposes]
  return all.filter((purpose) => !agreements.some((each) => each.purpose === purpose && each.withdrawnAt === undefined))
}

type Parts = { readonly visit: Visit<typeof agreedAt.path>; readonly agreed: Agreed }

function screen(visit: Parts['visit'], agreed: Agreed): Screen {
  const say = agreedWords(visit.language)
  const done = visit.query.get('done')
  const now = agreed.agreements.filter((each) => isInForce(each, visit.now))
  const past = agreed.agreements.filter((each) => !isInForce(each, visit.now))
  const body = (
    <>
      {done === 'taken' || done === 'given' ? nhs.insetText({ text: say(`done.${done}`) }) : null}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('said')}</p>
      {now.length === 0 ? <p>{say('none')}</p> : now.map((each) => <One visit={visit} agreed={agreed} agreement={each} />)}
      <More visit={visit} agreed={agreed} />
      {past.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('past')}</h2>}
      {past.map((each) => (
        <One visit={visit} agreed={agreed} agreement={each} />
      ))}
      <p>
        <a href={decidedAt.to(visit.params)}>{say('decidedFor')}</a>
      </p>
    </>
  )
  return { title: say('title'), body, backTo: personLinkAt.to(visit.params) }
}

function groupOf({ names, story }: Agreed, recipient: string | undefined): string {
  return (recipient && names.get(recipient)) ?? story.activity.organisation.name
}

function One({ visit, agreed, agreement }: Parts & { readonly agreement: Agreement }): Html {
  const say = agreedWords(visit.language)
  const day = (at: Date) => sayDay(at, visit.language, agreed.story.timeZone)
  const group = groupOf(agreed, agreement.recipient)
  const what = say(`with.${agreement.purpose}`, { group })
  const words = wordsAgreed(agreement, { language: visit.language, group })
  const givenBy = agreement.givenBy === 'person' ? '' : ` (${say(`by.${agreement.givenBy}`)})`
  return (
    <section>
      <h2 class="nhsuk-heading-s">{what}</h2>
      {words.length === 0 ? (
        <p>{say('unknownWords')}</p>
      ) : (
        <blockquote>
          {words.map((line) => (
            <p>{line}</p>
          ))}
        </blockquote>
      )}
      <p class="nhsuk-hint">
        {say('agreedOn', { date: day(agreement.givenAt) })}
        {givenBy}. <Until visit={visit} agreed={agreed} agreement={agreement} />
      </p>
      {isInForce(agreement, visit.now) ? (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="take" value={agreement.id} />
          {agreement.purpose === 'share-with-organisation' ? <p>{say('whatFollows', { group })}</p> : null}
          {nhs.button({ text: say('takeBackWhat', { what }), variant: 'secondary', preventDoubleClick: true })}
        </form>
      ) : null}
    </section>
  )
}

function Until({ visit, agreed, agreement }: Parts & { readonly agreement: Agreement }): Html {
  const say = agreedWords(visit.language)
  // A year ahead the day of the week says nothing.
  const day = (at: Date) => `${sayDay(at, visit.language, agreed.story.timeZone)} ${at.getUTCFullYear()}`
  const { withdrawnAt, expiresAt } = agreement
  if (withdrawnAt !== undefined && withdrawnAt < expiresAt) return <>{say('takenBack', { date: day(withdrawnAt) })}</>
  return <>{say(agreement.expiresAt <= visit.now ? 'ranOut' : 'until', { date: day(agreement.expiresAt) })}</>
}

function More({ visit, agreed }: Parts): Html | null {
  const say = agreedWords(visit.language)
  const offered = offeredTo(agreed)
  if (offered.length === 0) return null
  const group = groupOf(agreed, agreed.story.referral.referrerOrganisationId)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('more')}</h2>
      {offered.map((purpose) => {
        const words = wordsAgreed({ wording: wordingNow[purpose], shares: [] }, { language: visit.language, group })
        return (
          <form method="post">
            {visit.formGuards()}
            <input type="hidden" name="give" value={purpose} />
            <h3 class="nhsuk-heading-s">{say(`with.${purpose}`, { group })}</h3>
            <p>{words[0]}</p>
            {nhs.button({
              text: say('agreeWhat', { what: say(`with.${purpose}`, { group }) }),
              variant: 'secondary',
              preventDoubleClick: true,
            })}
          </form>
        )
      })}
    </section>
  )
}
