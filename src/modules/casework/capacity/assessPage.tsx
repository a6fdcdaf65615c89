import type { Html } from '../../../design/index.ts'
import { nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { type Assessment, abilities, assessmentOutcomes } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayRecordCapacity } from '../policy.ts'
import { assessAt, capacityAt, decideForAt } from '../routes.ts'
import { assessWords } from '../words/assess.ts'
import { type CapacityView, loadCapacity, sayThing } from './capacityView.ts'
import { boxesOf, Choose, DayBoxes, Errors, type Filled, Line, Words } from './fields.tsx'
import { askAgainDays, readAssessing } from './readAssessing.ts'
import { recordAssessment } from './recordAssessment.ts'
import { keyOfThing, thingsToDecide } from './things.ts'

/** Whether somebody can decide one thing: help first, then what they can do, then what follows and why. */
export const assessPage: Page = page({
  at: assessAt,
  may: (actor, { matter }: CapacityView, now) => mayRecordCapacity(actor, matter, now),
  records: { action: 'casework.capacity-assess-page', of: ({ id }: CapacityView) => ({ kind: 'person', id }) },
  load: (visit) => loadCapacity(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view, { typed: startOf(visit, view), problems: [] }),
  submit: async (submission, view) => {
    const { app, network, typed, onceKey, language } = submission
    const things = thingsToDecide(view.referrals)
    const read = readAssessing(typed, { things, today: view.today, language })
    if (!('thing' in read)) return screen(submission, view, { typed, problems: read })
    const done = await recordAssessment(app, { networkId: network.id, actor: view.actor }, { ...read, personId: view.id, onceKey })
    if (!done.ok) return 'not-found'
    if (read.outcome !== 'cannot') return { redirectTo: capacityAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) }
    return { redirectTo: decideForAt.to({ personId: view.id, assessmentId: done.value }, forTeam(view)) }
  },
})

/** Empty, or about the same decision as before when it is looked at again: what was found then is not put into anybody's mouth now. */
function startOf(visit: Visit, view: CapacityView): Typed {
  const again: Assessment['id'] | undefined = parseId(visit.query.get('again') ?? '')
  const before = view.assessments.find(({ id }) => id === again)
  const today = boxesOf('assessedOn', view.today)
  if (before === undefined) return today
  return { ...today, thing: [keyOfThing(before.thing)], decision: [before.decision ?? ''] }
}

function screen(visit: Visit, view: CapacityView, form: Filled): Screen {
  const say = assessWords(visit.language)
  const title = say('title', { name: view.name })
  const hasErrors = form.problems.length > 0
  const body: Html = (
    <>
      <Errors title={say('problem')} problems={form.problems} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('said')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <WhichDecision visit={visit} view={view} form={form} />
        <Words form={form} name="help" label={say('help')} hint={say('helpHint')} />
        <h2 class="nhsuk-heading-m">{say('abilities')}</h2>
        <Abilities visit={visit} form={form} />
        <WhatFollows visit={visit} form={form} />
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
    </>
  )
  const backTo = capacityAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, ...(hasErrors && { status: 422, hasErrors }) }
}

type Parts = { readonly visit: Visit; readonly form: Filled }

function WhichDecision({ visit, view, form }: Parts & { readonly view: CapacityView }): Html {
  const say = assessWords(visit.language)
  const items = thingsToDecide(view.referrals).map((thing) => ({ value: keyOfThing(thing), text: sayThing(thing, view, visit.language) }))
  return (
    <>
      <Choose form={form} name="thing" label={say('thing')} items={items} />
      <Line form={form} name="decision" label={say('decision')} />
    </>
  )
}

function Abilities({ visit, form }: Parts): Html {
  const say = assessWords(visit.language)
  const items = [
    { value: 'yes', text: say('yes') },
    { value: 'no', text: say('no') },
  ]
  return (
    <>
      {abilities.map((ability) => (
        <>
          <Choose form={form} name={ability} label={say(`can.${ability}`)} items={items} />
          <Words form={form} name={`${ability}Words`} label={say('showed')} hint={say('showedHint')} rows={2} />
        </>
      ))}
    </>
  )
}

function WhatFollows({ visit, form }: Parts): Html {
  const say = assessWords(visit.language)
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  const outcomes = assessmentOutcomes.map((value) => ({ value, text: say(`outcome.${value}`) }))
  const days = askAgainDays.map((value) => ({ value, text: say(`askAgain.${value}`) }))
  return (
    <>
      <Choose form={form} name="outcome" label={say('outcome')} items={outcomes} />
      <Words form={form} name="cause" label={say('cause')} hint={say('causeHint')} rows={2} />
      <Choose form={form} name="askAgain" label={say('askAgain')} items={days} />
      <DayBoxes form={form} name="assessedOn" label={say('assessedOn')} parts={parts} />
      <Line form={form} name="assessedBy" label={say('assessedBy')} hint={say('assessedBySaid')} />
    </>
  )
}
