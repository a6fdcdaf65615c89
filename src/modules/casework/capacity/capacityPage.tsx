import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayRecordCapacity, maySeeCapacity } from '../policy.ts'
import { assessAt, authorityAt, capacityAt } from '../routes.ts'
import { capacityWords } from '../words/capacity.ts'
import { AssessmentSection } from './assessmentSection.tsx'
import { Authorities } from './authoritySection.tsx'
import { type CapacityView, loadCapacity } from './capacityView.ts'
import { stopAuthority } from './changeAuthority.ts'

/** What somebody can decide, what was decided for them and until when, and who may decide for them by law. */
export const capacityPage: Page = page({
  at: capacityAt,
  may: (actor, { matter }: CapacityView, now) => maySeeCapacity(actor, matter, now),
  records: { action: 'casework.capacity-read', of: ({ id }: CapacityView) => ({ kind: 'person', id }) },
  load: (visit) => loadCapacity(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view),
  submit: async ({ app, network, typed }, view) => {
    const authorityId = parseId<'Authority'>(typed.authority?.[0] ?? '')
    const done = authorityId && (await stopAuthority(app, { networkId: network.id, actor: view.actor }, { personId: view.id, authorityId }))
    return done?.ok ? { redirectTo: capacityAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) } : 'not-found'
  },
})

function screen(visit: Visit, view: CapacityView): Screen {
  const say = capacityWords(visit.language)
  const title = say('title', { name: view.name })
  const mayRecord = mayRecordCapacity(visit.actor, view.matter, visit.now)
  const now = view.assessments.filter(({ overAt }) => overAt === undefined)
  const past = view.assessments.filter(({ overAt }) => overAt !== undefined)
  const body: Html = (
    <>
      {visit.query.get('notice') === 'done' ? nhs.insetText({ text: say('done') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('said')}</p>
      {mayRecord ? <WhatToWriteDown visit={visit} view={view} /> : null}
      {view.assessments.length === 0 ? <p>{say('none', { name: view.name })}</p> : null}
      {now.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('now')}</h2>}
      {now.map((assessment) => (
        <AssessmentSection visit={visit} view={view} assessment={assessment} mayRecord={mayRecord} />
      ))}
      <Authorities visit={visit} view={view} mayRecord={mayRecord} />
      {past.length === 0 ? null : <h2 class="nhsuk-heading-m">{say('past')}</h2>}
      {past.map((assessment) => (
        <AssessmentSection visit={visit} view={view} assessment={assessment} mayRecord={mayRecord} />
      ))}
    </>
  )
  return { title, body, width: 'staff', backTo: personAt.to({ personId: view.id }, forTeam(view)) }
}

function WhatToWriteDown({ visit, view }: { readonly visit: Visit; readonly view: CapacityView }): Html {
  const say = capacityWords(visit.language)
  return (
    <ul class="nhsuk-list">
      <li>
        <a href={assessAt.to({ personId: view.id }, forTeam(view))}>{say('assessNew')}</a>
      </li>
      <li>
        <a href={authorityAt.to({ personId: view.id }, forTeam(view))}>{say('authorityNew')}</a>
      </li>
    </ul>
  )
}
