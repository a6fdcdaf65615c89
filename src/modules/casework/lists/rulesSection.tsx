import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { ruleKinds } from '../../people/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { wishOutcomes } from '../wish/wishStore.ts'
import { listsWords } from '../words/lists.ts'
import type { ListsView } from './listsView.ts'

type Parts = { readonly visit: Visit; readonly view: ListsView }

/** The lists as they are, each line with its way off. */
export function Rules({ visit, view }: Parts): Html {
  const say = listsWords(visit.language)
  const columns = (['do', 'member', 'since', 'because'] as const).map((name) => ({ title: say(`col.${name}`) }))
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('now')}</h2>
      {view.rules.length === 0 ? <p>{say('nobodyOn')}</p> : null}
      {ruleKinds.map((kind) => {
        const rules = view.rules.filter((rule) => rule.kind === kind)
        if (rules.length === 0) return null
        const rows = rules.map((rule) => ({
          cells: [
            <TakeOff visit={visit} rule={rule} />,
            rule.name ?? say('elsewhere'),
            sayDay(rule.madeAt, visit.language, view.timeZone),
            rule.because ?? '',
          ],
        }))
        return <StaffTable caption={say(kind)} columns={columns} rows={rows} />
      })}
    </section>
  )
}

function TakeOff({ visit, rule }: { readonly visit: Visit; readonly rule: ListsView['rules'][number] }): Html {
  const say = listsWords(visit.language)
  return (
    <form method="post">
      {visit.formGuards()}
      <input type="hidden" name="does" value="take-off" />
      <input type="hidden" name="rule" value={rule.id} />
      {nhs.button({
        text: say('takeOff'),
        variant: 'secondary',
        small: true,
        preventDoubleClick: true,
        attributes: { 'aria-label': `${say('takeOff')}: ${rule.name ?? say('elsewhere')}` },
      })}
    </form>
  )
}

/** What they asked at their private link, each with its way to be settled. */
export function WishForms({ visit, view, problem }: Parts & { readonly problem: string | undefined }): Html | null {
  const say = listsWords(visit.language)
  const day = (moment: Date) => sayDay(moment, visit.language, view.timeZone)
  if (view.wishes.length === 0) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('wishTitle')}</h2>
      {view.wishes.map((wish) => (
        <form method="post" novalidate>
          {visit.formGuards()}
          <input type="hidden" name="does" value="settle" />
          <input type="hidden" name="wish" value={wish.id} />
          {nhs.insetText({ text: wish.words })}
          <p class="nhsuk-hint">{say('wishSaid', { date: day(wish.madeAt), due: day(wish.dueAt) })}</p>
          {nhs.radios({
            idPrefix: 'outcome',
            name: 'outcome',
            fieldset: { legend: { text: say('wishOutcome'), size: 's' } },
            items: wishOutcomes.map((value) => ({ value, text: say(`outcome.${value}`) })),
            ...(problem !== undefined && { errorMessage: { text: problem } }),
          })}
          {nhs.button({ text: say('settle'), variant: 'secondary', preventDoubleClick: true })}
        </form>
      ))}
    </section>
  )
}
