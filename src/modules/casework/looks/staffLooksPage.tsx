import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { forTeam, type Worn, wear } from '../person/wear.ts'
import { maySeeLooks } from '../policy.ts'
import { staffLooksAt } from '../routes.ts'
import { looksWords } from '../words/looks.ts'
import type { Look } from './looks.ts'
import { type Looks, readLooks } from './readLooks.ts'
import { sayLooker } from './sayLooker.ts'
import { WithholdForm } from './withholdForm.tsx'
import { readWithholding, type Withholding } from './withholdingStore.ts'
import { type Withhold, withholdLooks } from './withholdLooks.ts'

export type LooksView = Worn & { readonly looks: Looks; readonly withheld: Withholding | undefined }
type LooksVisit = Visit<typeof staffLooksAt.path>

/** Who looked at a person, with names, for those who lead; and whether the person's own page may show it. */
export const staffLooksPage: Page = page({
  at: staffLooksAt,
  may: (actor, { matter }: LooksView, now) => maySeeLooks(actor, matter, now),
  records: { action: 'casework.looks-read', of: ({ id }: LooksView) => ({ kind: 'person', id }) },
  load: async (visit): Promise<LooksView | undefined> => {
    const worn = await wear(visit)
    if (worn === undefined || worn.choose.length > 0 || !maySeeLooks(worn.actor, worn.matter, visit.now)) return undefined
    const { app, network } = visit
    return app.database.within({ networkId: network.id, actor: { kind: 'system', named: 'casework' } }, async (work) => ({
      ...worn,
      looks: await readLooks(work, app, worn.id),
      withheld: await readWithholding(work, app.vault, worn.id),
    }))
  },
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view),
  submit: async (submission, view) => {
    const what = readWithhold(submission.typed)
    // Where somebody else has withheld it meanwhile there is nothing to mend, and no field to mend it in.
    const isMeanwhile = what === undefined && view.withheld !== undefined
    if (isMeanwhile) return { redirectTo: staffLooksAt.to({ personId: view.id }, forTeam(view)) }
    if (what === undefined) return screen(submission, view, submission.typed.because?.[0] ?? '')
    const { app, network, onceKey } = submission
    const done = await withholdLooks(app, { networkId: network.id, actor: view.actor }, { personId: view.id, onceKey, what })
    return done.ok ? { redirectTo: staffLooksAt.to({ personId: view.id }, forTeam(view)) } : 'not-found'
  },
})

function readWithhold(typed: Readonly<Record<string, readonly string[]>>): Withhold | undefined {
  if (typed.does?.[0] === 'show') return { kind: 'show' }
  const because = typed.because?.[0]?.trim() ?? ''
  const days = [30, 90, 180].find((each) => typed.days?.[0] === String(each)) ?? 90
  return because.length < 5 || because.length > 500 ? undefined : { kind: 'withhold', because, days }
}

function screen(visit: LooksVisit, view: LooksView, wrong?: string): Screen {
  const say = looksWords(visit.language)
  const title = say('staffTitle', { name: view.name })
  const body: Html = (
    <>
      {wrong === undefined
        ? null
        : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: '#because', text: say('withholdBecause.error') }] })}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('staffSaid')}</p>
      <Lines visit={visit} view={view} />
      <WithholdForm visit={visit} withheld={view.withheld} wrong={wrong} />
    </>
  )
  const hasErrors = wrong !== undefined
  return {
    title,
    body,
    width: 'staff',
    hasErrors,
    status: hasErrors ? 422 : 200,
    backTo: personAt.to({ personId: view.id }, forTeam(view)),
  }
}

function Lines({ visit, view }: { readonly visit: LooksVisit; readonly view: LooksView }): Html {
  const say = looksWords(visit.language)
  const rows = view.looks.lines.map((look) => [
    { text: sayDay(look.at, visit.language, visit.network.timeZone) },
    { html: <Who look={look} visit={visit} view={view} /> },
    { text: `${say(`what.${look.what}`)} (${say('times', { count: look.times })})` },
  ])
  return nhs.table({ head: [{ text: say('when') }, { text: say('who') }, { text: say('what') }], rows, responsive: true })
}

function Who({ look, visit, view }: { readonly look: Look; readonly visit: LooksVisit; readonly view: LooksView }): Html {
  const member = look.by.kind === 'member' ? view.looks.members.get(look.by.memberId) : undefined
  const say = looksWords(visit.language)
  const alike = member === undefined ? [] : (view.looks.alike.get(member.id) ?? [])
  return (
    <>
      {member === undefined ? '' : `${member.name}, `}
      {sayLooker(look.by, view.looks, visit.language)}
      {alike.map((likeness) => (
        <strong> {say(likeness)}</strong>
      ))}
    </>
  )
}
