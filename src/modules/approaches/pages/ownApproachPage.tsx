import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { activityAt, type Joinable } from '../../directory/index.ts'
import { type Agreement, isInForce, listAgreements } from '../../people/index.ts'
import {
  asHolder,
  type Held,
  holderOf,
  linkLimit,
  loadHeld,
  maySeeAgreements,
  personLinkAt,
  recordsLink,
  sayDay,
  takeBack,
} from '../../referrals/index.ts'
import { type Approach, restsOn } from '../approach.ts'
import { ownApproachAt } from '../routes.ts'
import { seeOwnApproach } from '../seeApproaches.ts'
import { ownWords } from '../words/own.ts'

type OwnVisit = Visit<typeof ownApproachAt.path>
type Own = Held & { readonly approach: Approach; readonly joinable?: Joinable; readonly agreement?: Agreement }

/** What a message that somebody agreed to get was about, and one button to get no more of them. */
export const ownApproachPage: Page = page({
  at: ownApproachAt,
  may: (actor, { story }: Own, now) => maySeeAgreements(actor, story.referral, now),
  records: recordsLink('approach.person-link-read'),
  load: (visit) => load(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, own) => screen(visit, own),
  submit: async (submission, own) => {
    const { agreement, link } = own
    const asked = { referralId: link.referralId, onceKey: submission.onceKey, how: 'private-link' } as const
    if (agreement !== undefined) await takeBack(submission.app, asHolder(submission, own), { ...asked, agreementId: agreement.id })
    return { redirectTo: ownApproachAt.to(submission.params) }
  },
})

async function load(visit: OwnVisit): Promise<Own | undefined> {
  const [held, id] = [await loadHeld(visit), parseId<'Approach'>(visit.params.approachId)]
  // Between the person and us: whoever acts for them has another link, and finds nothing here.
  if (held === undefined || id === undefined || held.link.purpose !== 'person') return undefined
  const found = await seeOwnApproach(visit, { id, personId: held.story.person.id })
  if (found === undefined) return undefined
  const agreements = await visit.app.database.within(asHolder(visit, held), (work) =>
    listAgreements(work, { personId: held.story.person.id }),
  )
  const agreement = agreements.find((each) => each.purpose === restsOn[found.approach.kind] && isInForce(each, visit.now))
  return { ...held, ...found, ...(agreement && { agreement }) }
}

type Parts = { readonly visit: OwnVisit; readonly own: Own }

function screen(visit: OwnVisit, own: Own): Screen {
  const say = ownWords(visit.language)
  const { approach } = own
  const title = say(`title.${approach.kind}`)
  const body: Html = (
    <>
      {own.agreement === undefined ? nhs.insetText({ text: say('stopped') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {approach.kind === 'activity' ? <Activity visit={visit} own={own} /> : <Research visit={visit} own={own} approach={approach} />}
      <Stop visit={visit} own={own} />
      <p>
        <a href={personLinkAt.to(visit.params)}>{say('back')}</a>
      </p>
    </>
  )
  return { title, body }
}

function Activity({ visit, own: { joinable } }: Parts): Html {
  const say = ownWords(visit.language)
  if (joinable === undefined || joinable.status !== 'active') return <p>{say('gone')}</p>
  return (
    <>
      <p>{say('activitySaid')}</p>
      <h2 class="nhsuk-heading-m">{joinable.name}</h2>
      <p>{say('by', { group: joinable.organisation.name })}</p>
      <p>
        <a href={activityAt.to({ id: joinable.id })}>{say('read')}</a>
      </p>
    </>
  )
}

function Research({ visit, own, approach }: Parts & { readonly approach: Extract<Approach, { kind: 'research' }> }): Html {
  const say = ownWords(visit.language)
  const { story } = own
  const isOver = approach.closesOn < dayAt(visit.now, story.timeZone)
  const facts = [
    { term: say('contact'), value: approach.contact, note: say('contactSaid') },
    { term: say('until'), value: sayDay(new Date(`${approach.closesOn}T12:00:00Z`), visit.language, story.timeZone) },
    { term: say('ethics'), value: approach.ethicsReference },
  ]
  return (
    <>
      <p>{say('researchSaid')}</p>
      <h2 class="nhsuk-heading-m">{approach.title}</h2>
      {approach.words.split(/\n+/).map((line) => (
        <p>{line}</p>
      ))}
      {isOver ? <p>{say('closed')}</p> : <KeyFacts facts={facts} />}
    </>
  )
}

function Stop({ visit, own: { approach, agreement } }: Parts): Html | null {
  const say = ownWords(visit.language)
  if (agreement === undefined) return null
  return (
    <form method="post">
      {visit.formGuards()}
      <h2 class="nhsuk-heading-m">{say('stop')}</h2>
      <p>{say('stopSaid')}</p>
      {nhs.button({ text: say(`stopButton.${approach.kind}`), variant: 'secondary', preventDoubleClick: true })}
    </form>
  )
}
