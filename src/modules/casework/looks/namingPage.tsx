import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { type Member, membersById } from '../../access/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { asActor } from '../person/wear.ts'
import { mayNameLookers } from '../policy.ts'
import { namingLooksAt } from '../routes.ts'
import { namingWords } from '../words/naming.ts'
import { listNaming, type Naming } from './namingStore.ts'
import { setNaming } from './setNaming.ts'

type History = { readonly networkId: string; readonly all: readonly Naming[]; readonly members: readonly Member[] }
type Filled = { readonly because: string; readonly isWrong: boolean }

/** Whether people read names at their page of who looked: the network decides it, and what was decided when stays to be read. */
export const namingLooksPage: Page = page({
  at: namingLooksAt,
  may: (actor) => mayNameLookers(actor),
  records: { action: 'casework.looks-naming-read', of: ({ networkId }: History) => ({ kind: 'network', id: networkId }) },
  load: (visit) => load(visit),
  show: (visit, history) => screen(visit, history, { because: '', isWrong: false }),
  submit: async (submission, history) => {
    const { app, typed, onceKey } = submission
    const because = typed.because?.[0]?.trim() ?? ''
    if (because.length < 5 || because.length > 500) return screen(submission, history, { because, isWrong: true })
    const set = await setNaming(app, asActor(submission), { isNaming: typed.show?.[0] === 'names', because, onceKey })
    return set.ok ? { redirectTo: namingLooksAt.to({}, { notice: 'saved' }) } : 'not-found'
  },
})

async function load(visit: Visit): Promise<History | undefined> {
  if (!mayNameLookers(visit.actor)) return undefined
  return visit.app.database.within(asActor(visit), async (work) => {
    const all = await listNaming(work)
    const ids = all.flatMap(({ setBy }) => parseId<'Member'>(setBy.replace('member:', '')) ?? [])
    return { networkId: visit.network.id, all, members: await membersById(work, visit.app.vault, [...new Set(ids)]) }
  })
}

function screen(visit: Visit, history: History, { because, isWrong }: Filled): Screen {
  const say = namingWords(visit.language)
  const isNaming = history.all[0]?.isNaming ?? false
  const error = say('becauseError')
  const body: Html = (
    <>
      {isWrong ? nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: '#because', text: error }] }) : null}
      {visit.query.get('notice') === 'saved' && !isWrong ? nhs.insetText({ text: say('saved') }) : null}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>
        <strong>{say(isNaming ? 'nowNames' : 'nowRoles')}</strong>
      </p>
      <p>{say('said')}</p>
      <p>{say('never')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <input type="hidden" name="show" value={isNaming ? 'roles' : 'names'} />
        {nhs.textarea({
          id: 'because',
          name: 'because',
          label: { text: say('because'), size: 's' },
          hint: { text: say('becauseHint') },
          rows: 3,
          value: because,
          ...(isWrong && { errorMessage: { text: error } }),
        })}
        {nhs.button({ text: say(isNaming ? 'hideNames' : 'showNames'), preventDoubleClick: true })}
      </form>
      <Past visit={visit} history={history} />
    </>
  )
  return { title: say('title'), body, width: 'staff', backTo: '/you', ...(isWrong && { status: 422, hasErrors: true }) }
}

function Past({ visit, history }: { readonly visit: Visit; readonly history: History }): Html | null {
  const say = namingWords(visit.language)
  if (history.all.length === 0) return null
  const names = new Map<string, string>(history.members.map(({ id, name }) => [`member:${id}`, name]))
  const rows = history.all.map(({ isNaming, because, setBy, setAt }) => ({
    cells: [
      `${sayDay(setAt, visit.language, visit.network.timeZone)} ${setAt.getUTCFullYear()}`,
      say(isNaming ? 'names' : 'roles'),
      names.get(setBy) ?? say('somebody'),
      because,
    ],
  }))
  const columns = (['when', 'what', 'who', 'why'] as const).map((name) => ({ title: say(name) }))
  return <StaffTable caption={say('history')} columns={columns} rows={rows} />
}
