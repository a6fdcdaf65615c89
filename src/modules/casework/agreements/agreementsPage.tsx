import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { type Agreement, isInForce, personAt, wordsAgreed } from '../../people/index.ts'
import { maySeeAgreements, type ReferralId, sayDay, takeBack } from '../../referrals/index.ts'
import { forTeam } from '../person/wear.ts'
import { agreementsAt, recordAgreementAt } from '../routes.ts'
import { agreementsWords } from '../words/agreements.ts'
import { type AgreementsView, groupOf, loadAgreementsView, offeredTo } from './agreementsView.ts'

/** What a person agreed to, in the words of then, for whoever works with them; each can be taken back as they say by phone or in person. */
export const agreementsPage: Page = page({
  at: agreementsAt,
  may: (actor, { through }: AgreementsView, now) => maySeeAgreements(actor, through, now),
  records: { action: 'casework.agreements-read', of: ({ id }: AgreementsView) => ({ kind: 'person', id }) },
  load: (visit) => loadAgreementsView(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view),
  submit: async ({ app, network, typed, onceKey }, view) => {
    const agreementId = parseId<'Consent'>(typed.take?.[0] ?? '')
    const how = (['phone', 'in-person'] as const).find((each) => typed.how?.includes(each))
    const agreement = view.agreements.find(({ id }) => id === agreementId)
    const back = (query: Readonly<Record<string, string>>) => ({
      redirectTo: agreementsAt.to({ personId: view.id }, { ...forTeam(view), ...query }),
    })
    if (agreement === undefined || how === undefined) return back({})
    const asked = { referralId: agreement.aboutId as ReferralId, agreementId: agreement.id, onceKey, how }
    const taken = await takeBack(app, { networkId: network.id, actor: view.actor }, asked)
    return taken.ok ? back({ done: 'taken' }) : 'not-found'
  },
})

type Parts = { readonly visit: Visit; readonly view: AgreementsView }

function screen(visit: Visit, view: AgreementsView): Screen {
  const say = agreementsWords(visit.language)
  const title = say('title', { name: view.name })
  const done = visit.query.get('done')
  const now = view.agreements.filter((each) => isInForce(each, visit.now))
  const past = view.agreements.filter((each) => !isInForce(each, visit.now))
  const body: Html = (
    <>
      {done === 'taken' || done === 'given' ? nhs.insetText({ text: say(`done.${done}`) }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('said')}</p>
      <h2 class="nhsuk-heading-m">{say('now')}</h2>
      {now.length === 0 ? <p>{say('none')}</p> : now.map((each) => <One visit={visit} view={view} agreement={each} />)}
      <More visit={visit} view={view} />
      {past.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('past')}</h2>}
      {past.map((each) => (
        <One visit={visit} view={view} agreement={each} />
      ))}
    </>
  )
  return { title, body, width: 'staff', backTo: personAt.to({ personId: view.id }, forTeam(view)) }
}

function One({ visit, view, agreement }: Parts & { readonly agreement: Agreement }): Html {
  const say = agreementsWords(visit.language)
  const group = groupOf(view, agreement.recipient)
  const words = wordsAgreed(agreement, { language: view.theirLanguage, group })
  return (
    <section>
      <h3 class="nhsuk-heading-s">{say(`with.${agreement.purpose}`, { group })}</h3>
      {words.length === 0 ? (
        <p>{say('unknownWords')}</p>
      ) : (
        <blockquote lang={agreement.language ?? view.theirLanguage}>
          {words.map((line) => (
            <p>{line}</p>
          ))}
        </blockquote>
      )}
      <p class="nhsuk-hint">{sayStanding(visit, agreement)}</p>
      {isInForce(agreement, visit.now) ? <TakeBack visit={visit} view={view} agreement={agreement} /> : null}
    </section>
  )
}

function sayStanding(visit: Visit, agreement: Agreement): string {
  const say = agreementsWords(visit.language)
  // A year away the day of the week says nothing.
  const day = (at: Date) => `${sayDay(at, visit.language, visit.network.timeZone)} ${at.getUTCFullYear()}`
  const given = say('given', { by: say(`by.${agreement.givenBy}`), how: say(`how.${agreement.how}`), date: day(agreement.givenAt) })
  if (agreement.withdrawnAt !== undefined) return `${given} ${say('takenBack', { date: day(agreement.withdrawnAt) })}`
  return `${given} ${say(agreement.expiresAt <= visit.now ? 'ranOut' : 'until', { date: day(agreement.expiresAt) })}`
}

function TakeBack({ visit, view, agreement }: Parts & { readonly agreement: Agreement }): Html {
  const say = agreementsWords(visit.language)
  const { purpose } = agreement
  const what = say(`with.${purpose}`, { group: groupOf(view, agreement.recipient) })
  return (
    <form method="post">
      {visit.formGuards()}
      <input type="hidden" name="take" value={agreement.id} />
      {purpose === 'share-with-organisation' || purpose === 'trusted-person-acts' ? <p>{say(`follows.${purpose}`)}</p> : null}
      <p>{say('takeBackHow')}</p>
      <div class="hr-row">
        {(['phone', 'in-person'] as const).map((how) =>
          nhs.button({
            text: say(`takeBack.${how}`),
            variant: 'secondary',
            small: true,
            name: 'how',
            value: how,
            preventDoubleClick: true,
            attributes: { 'aria-label': `${say(`takeBack.${how}`)}: ${what}` },
          }),
        )}
      </div>
    </form>
  )
}

function More({ visit, view }: Parts): Html {
  const say = agreementsWords(visit.language)
  const offered = offeredTo(view, visit.now)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('more')}</h2>
      <p>{say(offered.length === 0 ? 'moreNone' : 'moreSaid')}</p>
      <ul class="nhsuk-list">
        {offered.map((purpose) => (
          <li>
            <a href={recordAgreementAt.to({ personId: view.id, purpose }, forTeam(view))}>
              {say(`with.${purpose}`, { group: groupOf(view, view.through.referrerOrganisationId) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
