import type { Html } from '../../../design/index.ts'
import { type Day, dayAt } from '../../../kernel/day.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { organisationsById } from '../../directory/index.ts'
import {
  type Assessment,
  type Authority,
  type BestInterests,
  decidedAt,
  listAssessments,
  listAuthorities,
  listDecisions,
} from '../../people/index.ts'
import { asHolder, type Held, holderOf, linkLimit, loadHeld, matterOf, personLinkAt, recordsLink, rightsAt } from '../../referrals/index.ts'
import { readWithholding } from '../looks/withholdingStore.ts'
import { maySeeOwnLooks } from '../policy.ts'
import { capacityWords } from '../words/capacity.ts'
import { sayYear } from './capacityView.ts'

type Shown = Held & {
  readonly assessments: readonly Assessment[]
  readonly decisions: readonly BestInterests[]
  readonly authorities: readonly Authority[]
  readonly organisations: ReadonlyMap<string, string>
}
const software = { kind: 'system', named: 'casework' } as const

/**
 * The person reads in plain words that something was decided for them, until when, and how to disagree; the reasons are in the copy
 * they can ask for. Where it is not safe that who looked is seen, this looks as if nothing had been decided. Never for a proxy.
 */
export const ownDecisionsPage: Page = page({
  at: decidedAt,
  may: (actor, { story }: Shown, now) => maySeeOwnLooks(actor, matterOf(story.referral), now),
  records: recordsLink('referral.person-link-decided'),
  load: async (visit): Promise<Shown | undefined> => {
    const held = await loadHeld(visit)
    // Somebody else's link is answered before anything is read.
    if (held === undefined || held.link.purpose !== 'person') return undefined
    const { app, network } = visit
    const { networkId } = asHolder(visit, held)
    const found = await app.database.within({ networkId, actor: software }, async (work) => {
      const { personId } = held.story.referral
      const withheld = await readWithholding(work, app.vault, personId)
      const assessments = (await listAssessments(work, app.vault, personId)).filter(({ overAt }) => overAt === undefined)
      const [decisions, authorities] = [await listDecisions(work, app.vault, personId), await listAuthorities(work, app.vault, personId)]
      return { assessments: withheld === undefined ? assessments : [], decisions, authorities }
    })
    const told = found.assessments.flatMap(({ thing }) => thing.recipient ?? [])
    const organisations = await organisationsById(app.database, network.id, [...new Set(told)])
    return { ...held, ...found, organisations: new Map(organisations.map(({ id, name }) => [id, name])) }
  },
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, shown) => screen(visit, shown),
})

function screen(visit: Visit<typeof decidedAt.path>, shown: Shown): Screen {
  const say = capacityWords(visit.language)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('ownTitle')}</h1>
      <p>{say('ownSaid')}</p>
      {shown.assessments.length === 0 ? <p>{say('ownNone')}</p> : null}
      {shown.assessments.map((assessment) => (
        <One visit={visit} shown={shown} assessment={assessment} />
      ))}
      <p>
        <a href={rightsAt.to(visit.params)}>{say('ownRights')}</a>
      </p>
    </>
  )
  return { title: say('ownTitle'), body, backTo: personLinkAt.to(visit.params) }
}

function One({ visit, shown, assessment }: { readonly visit: Visit; readonly shown: Shown; readonly assessment: Assessment }): Html {
  const say = capacityWords(visit.language)
  const { thing, decision: words } = assessment
  const today = dayAt(visit.now, shown.story.timeZone)
  const standing = shown.decisions.find(
    (each) => each.assessmentId === assessment.id && each.overAt === undefined && each.reviewOn >= today,
  )
  const authority = shown.authorities.find(({ id }) => id === standing?.authorityId)
  const organisation = (thing.recipient && shown.organisations.get(thing.recipient)) ?? ''
  return (
    <section>
      <h2 class="nhsuk-heading-s">{words ?? say(`ownThing.${thing.purpose}`, { organisation })}</h2>
      <p>{sayOutcome(visit, assessment, standing)}</p>
      {authority === undefined ? null : <p>{say('ownWho', { name: authority.name })}</p>}
      {standing?.isFor === true && thing.purpose !== 'something-else' ? <p>{say('ownBack')}</p> : null}
    </section>
  )
}

function sayOutcome(visit: Visit, { outcome, assessedOn, askAgainOn }: Assessment, standing: BestInterests | undefined): string {
  const say = capacityWords(visit.language)
  const day = (on: Day | undefined) => (on === undefined ? '' : sayYear(on, visit.language))
  if (outcome !== 'cannot' || standing === undefined) return say(`own.${outcome}`, { date: day(assessedOn), again: day(askAgainOn) })
  return say(standing.isFor ? 'own.for' : 'own.against', { date: day(standing.decidedOn), review: day(standing.reviewOn) })
}
