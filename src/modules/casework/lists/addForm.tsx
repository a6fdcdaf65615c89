import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type RuleKind, ruleKinds } from '../../people/index.ts'
import { listsWords } from '../words/lists.ts'
import type { ListsView } from './listsView.ts'

export const mostLetters = 1000

/** What was typed into the form. */
export type Filled = { readonly kind: RuleKind | undefined; readonly members: readonly string[]; readonly because: string }

type Parts = {
  readonly visit: Visit
  readonly view: ListsView
  readonly filled: Filled
  readonly problem: { readonly field: string; readonly text: string } | undefined
}

/** Which list, which members, and why. */
export function AddForm({ visit, view, filled, problem }: Parts): Html {
  const say = listsWords(visit.language)
  const wrongWith = (field: string) => (problem?.field === field ? { errorMessage: { text: problem.text } } : {})
  const own = visit.actor.kind === 'member' ? visit.actor.memberId : undefined
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('add')}</h2>
      <form method="post" novalidate>
        {visit.formGuards()}
        <input type="hidden" name="does" value="add" />
        {nhs.radios({
          idPrefix: 'kind',
          name: 'kind',
          fieldset: { legend: { text: say('kind'), size: 's' } },
          items: ruleKinds.map((value) => ({
            value,
            text: say(`kind.${value}`),
            checked: filled.kind === value,
            ...(value === 'only' && { hint: { text: say('kind.onlyHint') } }),
          })),
          ...wrongWith('kind'),
        })}
        {nhs.checkboxes({
          idPrefix: 'members',
          name: 'members',
          fieldset: { legend: { text: say('members'), size: 's' } },
          items: view.candidates.map(({ id, name }) => ({
            value: id,
            text: id === own ? say('you', { name }) : name,
            checked: filled.members.includes(id),
          })),
          ...wrongWith('members'),
        })}
        {nhs.textarea({
          id: 'because',
          name: 'because',
          label: { text: say('because'), size: 's' },
          hint: { text: say('becauseHint') },
          rows: 3,
          value: filled.because,
          ...wrongWith('because'),
        })}
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
    </section>
  )
}
