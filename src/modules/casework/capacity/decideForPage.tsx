import { type Html, nhs } from '../../../design/index.ts'
import { addDays } from '../../../kernel/day.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { type Assessment, decidesCare, isAuthorityInForce, mayAgreeFor, type Shareable } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayRecordCapacity } from '../policy.ts'
import { capacityAt, decideForAt } from '../routes.ts'
import { assessWords } from '../words/assess.ts'
import { capacityWords } from '../words/capacity.ts'
import { type CapacityView, loadCapacity, sayThing } from './capacityView.ts'
import { type DecideRefusal, type DecidingFor, decideFor } from './decideFor.ts'
import { Choose, chosenIn, Errors, type Filled, mostLetters, type Problem, Tick, typedIn, Words } from './fields.tsx'
import { isBetween } from './readAssessing.ts'

const wordsAsked = ['words', 'wishes', 'consulted', 'lessRestrictive'] as const
const hinted = { words: undefined, wishes: 'wishesHint', consulted: 'consultedHint', lessRestrictive: 'lessRestrictiveHint' } as const
const reviews = ['28', '91', '182', '365'] as const
const offeredShares = ['called', 'needs', 'why'] as const
type View = CapacityView & { readonly assessment: Assessment }

/** What is decided for somebody who cannot decide it, by whom, why, and until when. */
export const decideForPage: Page = page({
  at: decideForAt,
  may: (actor, { matter }: View, now) => mayRecordCapacity(actor, matter, now),
  records: { action: 'casework.capacity-decide-page', of: ({ id }: View) => ({ kind: 'person', id }) },
  load: async (visit): Promise<View | undefined> => {
    const view = await loadCapacity(visit)
    const assessment = view?.assessments.find(({ id }) => id === parseId<'CapacityAssessment'>(visit.params.assessmentId))
    return view && assessment && { ...view, assessment }
  },
  actsAs: ({ actor }) => actor,
  show: (visit, view) => {
    // What cannot be decided for them now says so where it is written down, before anybody fills in a form.
    const may = mayAgreeFor(
      { by: 'best-interests', thing: view.assessment.thing, reviewOn: addDays(view.today, 1) },
      view.assessment,
      view.today,
    )
    return may.ok ? screen(visit, view, { typed: {}, problems: [] }) : refusedScreen(visit, view, may.reason)
  },
  submit: async (submission, view) => {
    const { app, network, typed, onceKey, language } = submission
    const read = readDeciding(submission, view)
    if (!('words' in read)) return screen(submission, view, { typed, problems: read })
    const asked = { ...read, personId: view.id, assessmentId: view.assessment.id, language, onceKey }
    const done = await decideFor(app, { networkId: network.id, actor: view.actor }, asked)
    if (done.ok) return { redirectTo: capacityAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) }
    if (done.reason === 'not-found') return 'not-found'
    const [field, text] = sayRefusal(done.reason, language)
    return screen(submission, view, { typed, problems: [{ field, text }] })
  },
})

type Read = Omit<DecidingFor, 'personId' | 'assessmentId' | 'language' | 'onceKey'>

function readDeciding({ typed, language }: Submission, view: View): Read | readonly Problem[] {
  const say = assessWords(language)
  const by = chosenIn(typed, 'by', ['team', ...view.authorities.map(({ id }) => id as string)])
  const isFor = chosenIn(typed, 'isFor', ['yes', 'no'] as const)
  const review = chosenIn(typed, 'review', reviews)
  const fields = [
    by === undefined && 'by',
    isFor === undefined && 'isFor',
    ...wordsAsked.map((name) => !isBetween(typedIn(typed, name), 5, mostLetters) && name),
    review === undefined && 'review',
  ] as const
  const wrong = fields.flatMap((field) => (field === false ? [] : [{ field, text: say(`error.${field}`) }]))
  if (wrong.length > 0 || by === undefined || isFor === undefined || review === undefined) return wrong
  const ticked = offeredShares.filter((share) => typed.shares?.includes(share) === true)
  const shares: readonly Shareable[] = ticked.includes('called') ? [...ticked, 'contact'] : ticked
  const [words, wishes, consulted, lessRestrictive] = wordsAsked.map((name) => typedIn(typed, name))
  return {
    ...(by !== 'team' && { authorityId: parseId<'Authority'>(by) }),
    isFor: isFor === 'yes',
    ...{ words: words ?? '', wishes: wishes ?? '', consulted: consulted ?? '', lessRestrictive: lessRestrictive ?? '' },
    reviewInDays: Number(review),
    shares,
  }
}

function sayRefusal(reason: Exclude<DecideRefusal, 'not-found'>, language: Visit['language']): readonly [string, string] {
  const say = assessWords(language)
  if (reason === 'shares-nothing') return ['shares', say('error.shares')]
  const isByThem = reason === 'no-authority' || reason === 'not-about-care' || reason === 'authority-not-in-force'
  return [isByThem ? 'by' : 'isFor', say(`may.${reason}`)]
}

function screen(visit: Visit, view: View, form: Filled): Screen {
  const say = assessWords(visit.language)
  const title = say('decideTitle', { name: view.name })
  const { thing, decision } = view.assessment
  const body: Html = (
    <>
      <Errors title={say('problem')} problems={form.problems} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>
        <strong>{say('decideAbout', { thing: sayThing(thing, view, visit.language, decision) })}</strong>
      </p>
      <p>{say('decideSaid')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <Choose form={form} name="by" label={say('by')} items={deciders(visit, view)} />
        {wordsAsked.slice(1).map((name) => (
          <Asked visit={visit} form={form} name={name} />
        ))}
        <Choose
          form={form}
          name="isFor"
          label={say('isFor')}
          items={(['yes', 'no'] as const).map((value) => ({ value, text: say(`isFor.${value}`) }))}
        />
        <Asked visit={visit} form={form} name="words" />
        <Shares visit={visit} view={view} form={form} />
        <Choose
          form={form}
          name="review"
          label={say('review')}
          hint={say('reviewHint')}
          items={reviews.map((value) => ({ value, text: say(`review.${value}`) }))}
        />
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
    </>
  )
  const hasErrors = form.problems.length > 0
  return { title, body, width: 'staff', ...backFrom(view), ...(hasErrors && { status: 422, hasErrors }) }
}

function Asked({ visit, form, name }: { readonly visit: Visit; readonly form: Filled; readonly name: (typeof wordsAsked)[number] }): Html {
  const say = assessWords(visit.language)
  const hint = hinted[name]
  return <Words form={form} name={name} label={say(name)} {...(hint !== undefined && { hint: say(hint) })} />
}

function Shares({ visit, view, form }: { readonly visit: Visit; readonly view: View; readonly form: Filled }): Html | null {
  const say = assessWords(visit.language)
  const { purpose, recipient } = view.assessment.thing
  if (purpose !== 'share-with-organisation') return null
  const organisation = (recipient && view.organisations.get(recipient)) ?? ''
  const items = offeredShares.map((value) => ({ value, text: say(`shares.${value}`) }))
  return <Tick form={form} name="shares" label={say('shares', { organisation })} items={items} />
}

/** The team, and those whose authority is about care and holds today. */
function deciders(visit: Visit, view: View) {
  const say = assessWords(visit.language)
  const kinds = capacityWords(visit.language)
  const able = view.authorities.filter((authority) => decidesCare(authority) && isAuthorityInForce(authority, view.today))
  return [
    { value: 'team', text: say('by.team'), hint: say('by.teamHint') },
    ...able.map(({ id, name, kind }) => ({ value: id as string, text: `${name}: ${kinds(`kind.${kind}`)}` })),
  ]
}

function refusedScreen(visit: Visit, view: View, reason: Exclude<DecideRefusal, 'not-found' | 'shares-nothing'>): Screen {
  const say = assessWords(visit.language)
  const title = say('decideTitle', { name: view.name })
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      {nhs.insetText({ text: say(`may.${reason}`) })}
    </>
  )
  return { title, body, width: 'staff', ...backFrom(view) }
}

function backFrom(view: View): Pick<Screen, 'backTo'> {
  return { backTo: capacityAt.to({ personId: view.id }, forTeam(view)) }
}
