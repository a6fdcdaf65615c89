import { type Html, nhs } from '../../../design/index.ts'
import type { Day } from '../../../kernel/day.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { authorityKinds, type TrustedPersonId } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayRecordCapacity } from '../policy.ts'
import { authorityAt, capacityAt } from '../routes.ts'
import { assessWords } from '../words/assess.ts'
import { capacityWords } from '../words/capacity.ts'
import { type CapacityView, loadCapacity } from './capacityView.ts'
import { type Seeing, seeAuthority } from './changeAuthority.ts'
import {
  boxesOf,
  Choose,
  chosenIn,
  DayBoxes,
  dayIn,
  Errors,
  type Filled,
  Line,
  mostLetters,
  type Problem,
  typedIn,
  Words,
} from './fields.tsx'
import { isBetween, isRecent } from './readAssessing.ts'

const seenHows = ['paper', 'online'] as const

/** By what somebody may decide for a person by law: a member saw the document, and keeps no copy of it. */
export const authorityPage: Page = page({
  at: authorityAt,
  may: (actor, { matter }: CapacityView, now) => mayRecordCapacity(actor, matter, now),
  records: { action: 'casework.authority-page', of: ({ id }: CapacityView) => ({ kind: 'person', id }) },
  load: (visit) => loadCapacity(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view, { typed: boxesOf('seenOn', view.today), problems: [] }),
  submit: async (submission, view) => {
    const { app, network, typed, onceKey } = submission
    const read = readSeeing(submission, view)
    if (!('kind' in read)) return screen(submission, view, { typed, problems: read })
    const done = await seeAuthority(app, { networkId: network.id, actor: view.actor }, { ...read, personId: view.id, onceKey })
    return done.ok ? { redirectTo: capacityAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) } : 'not-found'
  },
})

type Read = Omit<Seeing, 'personId' | 'onceKey'>

function readSeeing({ typed, language }: Submission, view: CapacityView): Read | readonly Problem[] {
  const say = assessWords(language)
  const kind = chosenIn(typed, 'kind', authorityKinds)
  const seenHow = chosenIn(typed, 'seenHow', seenHows)
  const [name, extent] = [typedIn(typed, 'name'), typedIn(typed, 'extent')]
  const [seenOn, validFrom, validUntil] = [dayIn(typed, 'seenOn'), dayIn(typed, 'validFrom'), dayIn(typed, 'validUntil')]
  const fields = [
    kind === undefined && 'kind',
    !isBetween(name, 1, 200) && 'name',
    !isBetween(extent, 0, mostLetters) && 'extent',
    seenHow === undefined && 'seenHow',
    !isRecent(seenOn, view.today) && 'seenOn',
    !isDay(validFrom) && 'validFrom',
    (validUntil === 'no-such-day' || (isDay(validUntil) && isDay(validFrom) && validUntil < validFrom)) && 'validUntil',
  ] as const
  const wrong = fields.flatMap((field) => (field === false ? [] : [{ field, text: say(`error.${field}`) }]))
  if (wrong.length > 0 || kind === undefined || seenHow === undefined || !isRecent(seenOn, view.today) || !isDay(validFrom)) return wrong
  const trustedPersonId: TrustedPersonId | undefined = parseId(typedIn(typed, 'trusted'))
  return {
    ...{ kind, name, seenHow, seenOn, validFrom, trustedPersonId },
    extent: extent === '' ? undefined : extent,
    validUntil: isDay(validUntil) ? validUntil : undefined,
  }
}

function isDay(read: Day | 'none' | 'no-such-day'): read is Day {
  return read !== 'none' && read !== 'no-such-day'
}

function screen(visit: Visit, view: CapacityView, form: Filled): Screen {
  const say = assessWords(visit.language)
  const kinds = capacityWords(visit.language)
  const title = say('authorityTitle', { name: view.name })
  const body: Html = (
    <>
      <Errors title={say('problem')} problems={form.problems} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('authoritySaid')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <Choose
          form={form}
          name="kind"
          label={say('kind')}
          items={authorityKinds.map((value) => ({
            value,
            text: kinds(`kind.${value}`),
            ...(value.endsWith('property') && { hint: kinds('onlyMoney') }),
          }))}
        />
        <Line form={form} name="name" label={say('name')} />
        <Trusted visit={visit} view={view} form={form} />
        <Words form={form} name="extent" label={say('extent')} hint={say('extentHint')} rows={2} />
        <Choose
          form={form}
          name="seenHow"
          label={say('seenHow')}
          hint={say('seenHowHint')}
          items={seenHows.map((value) => ({ value, text: say(`seenHow.${value}`) }))}
        />
        <Days visit={visit} form={form} />
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
    </>
  )
  const hasErrors = form.problems.length > 0
  const backTo = capacityAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, ...(hasErrors && { status: 422, hasErrors }) }
}

type Parts = { readonly visit: Visit; readonly form: Filled }

function Trusted({ visit, view, form }: Parts & { readonly view: CapacityView }): Html | null {
  const say = assessWords(visit.language)
  const acting = view.acting.filter(({ endedAt }) => endedAt === undefined)
  if (acting.length === 0) return null
  const items = [...acting.map(({ id, name }) => ({ value: id as string, text: name })), { value: 'none', text: say('notTrusted') }]
  return <Choose form={form} name="trusted" label={say('isTrusted', { name: view.name })} items={items} />
}

function Days({ visit, form }: Parts): Html {
  const say = assessWords(visit.language)
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  return (
    <>
      <DayBoxes form={form} name="seenOn" label={say('seenOn')} parts={parts} />
      <DayBoxes form={form} name="validFrom" label={say('validFrom')} hint={say('validFromHint')} parts={parts} />
      <DayBoxes form={form} name="validUntil" label={say('validUntil')} parts={parts} />
    </>
  )
}
