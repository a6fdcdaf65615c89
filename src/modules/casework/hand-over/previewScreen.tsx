import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import type { Screen, Visit } from '../../../platform/http/page.ts'
import type { PersonId } from '../../people/index.ts'
import { handOverAt } from '../routes.ts'
import { handOverWords } from '../words/handOver.ts'
import { isKeptOut } from '../workers/mayWork.ts'
import type { HandOverView } from './handOverView.ts'

/** Who would go where, to be looked at and changed before anything happens. */
export function previewScreen(visit: Visit, view: HandOverView, given: ReadonlyMap<PersonId, MemberId>): Screen {
  const say = handOverWords(visit.language)
  const { organisationId, from } = view
  const rows = view.people
    .filter(({ id }) => given.has(id))
    .map((person) => ({ cells: [person.name, <ToWhom visit={visit} view={view} person={person} to={given.get(person.id)} />] }))
  const body: Html = (
    <form method="post">
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{say('previewTitle')}</h1>
      <p>{say('previewSaid')}</p>
      <input type="hidden" name="does" value="hand-over" />
      <StaffTable
        caption={say('previewTitle')}
        captionIsHidden
        columns={[{ title: say('col.person') }, { title: say('col.to') }]}
        rows={rows}
      />
      {nhs.button({ text: say('do'), preventDoubleClick: true })}
      <p>
        <a href={handOverAt.to({}, { for: organisationId, from })}>{say('change')}</a>
      </p>
    </form>
  )
  return { title: say('previewTitle'), body, width: 'staff', backTo: handOverAt.to({}, { for: organisationId, from }) }
}

type Parts = {
  readonly visit: Visit
  readonly view: HandOverView
  readonly person: HandOverView['people'][number]
  readonly to: MemberId | undefined
}

function ToWhom({ visit, view, person, to }: Parts): Html {
  const say = handOverWords(visit.language)
  const free = view.colleagues.filter(({ id }) => !isKeptOut(id, person.around))
  return nhs.select({
    id: `to-${person.id}`,
    name: `to-${person.id}`,
    label: { text: say('toFor', { name: person.name }), classes: 'nhsuk-u-visually-hidden' },
    items: [...free.map(({ id, name }) => ({ value: id, text: name, selected: id === to })), { value: 'stays', text: say('stays') }],
  })
}
