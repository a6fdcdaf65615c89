import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { narrowedTo } from '../../../kernel/narrowed.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { listWorkers, namesOf, type PersonWorker, personAt } from '../../people/index.ts'
import { readTimeZone, sayDay } from '../../referrals/index.ts'
import { asActor } from '../person/wear.ts'
import { mayHandOverFrom, mayUndoHandOver } from '../policy.ts'
import { caseloadAt, handedOverAt } from '../routes.ts'
import { handOverWords } from '../words/handOver.ts'
import { type HandOver, readHandOver } from './handOverStore.ts'
import { canUndo, undoHandOver } from './undoHandOver.ts'

type Shown = {
  readonly made: HandOver
  readonly timeZone: string
  readonly people: readonly { readonly worker: PersonWorker; readonly name: string; readonly with: string }[]
}

/** Who went where by one handing over; for a day its team's lead can take it back. */
export const handedOverPage: Page = page({
  at: handedOverAt,
  may: (actor, { made }: Shown) => mayUndoHandOver(actor, made) || mayHandOverFrom(actor, made),
  records: { action: 'casework.handed-over-read', of: ({ made }: Shown) => ({ kind: 'hand-over', id: made.id }) },
  load: (visit) => load(visit),
  show: (visit, shown) => screen(visit, shown),
  submit: async (submission, { made }) => {
    const undone = await undoHandOver(submission.app, asActor(submission), made.id)
    if (!undone.ok && undone.reason === 'not-found') return 'not-found'
    return { redirectTo: handedOverAt.to({ handOverId: made.id }) }
  },
})

async function load(visit: Visit & { readonly params: { readonly handOverId: string } }): Promise<Shown | undefined> {
  const { app, network, actor, params } = visit
  const id = parseId<'HandOver'>(params.handOverId)
  const made = id && (await app.database.within(asActor(visit), (work) => readHandOver(work, id)))
  if (made === undefined) return undefined
  return app.database.within({ networkId: network.id, actor: narrowedTo(actor, made.organisationId) }, async (work) => {
    const workers = await listWorkers(work, { handOverId: made.id })
    const [names, members, timeZone] = await Promise.all([
      namesOf(
        work,
        app.vault,
        workers.map(({ personId }) => personId),
      ),
      membersById(
        work,
        app.vault,
        workers.flatMap(({ memberId }) => (memberId === 'nobody' ? [] : [memberId])),
      ),
      readTimeZone(work),
    ])
    const people = workers.flatMap((worker) => {
      const name = names.get(worker.personId)
      return name === undefined ? [] : [{ worker, name, with: members.find((member) => member.id === worker.memberId)?.name ?? '' }]
    })
    return { made, timeZone, people }
  })
}

function screen(visit: Visit, shown: Shown): Screen {
  const say = handOverWords(visit.language)
  const { made, people, timeZone } = shown
  const title = say('handedTitle', { date: sayDay(made.madeAt, visit.language, timeZone) })
  const rows = people.map((each) => ({
    cells: [<a href={personAt.to({ personId: each.worker.personId }, { for: made.organisationId })}>{each.name}</a>, each.with],
  }))
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      {made.undoneAt === undefined ? null : nhs.insetText({ text: say('handedUndone') })}
      {rows.length === 0 ? (
        <p>{say('gone')}</p>
      ) : (
        <StaffTable caption={title} captionIsHidden columns={[{ title: say('col.person') }, { title: say('col.to') }]} rows={rows} />
      )}
      {made.undoneAt === undefined ? <Undo visit={visit} shown={shown} /> : null}
    </>
  )
  return { title, body, width: 'staff', backTo: caseloadAt.to({}) }
}

function Undo({ visit, shown }: { readonly visit: Visit; readonly shown: Shown }): Html {
  const say = handOverWords(visit.language)
  const { made, timeZone } = shown
  if (!canUndo(made, visit.now)) return <p>{say('undoLater')}</p>
  const until = new Date(made.madeAt.getTime() + 86_400_000)
  const time = until.toLocaleString(visit.language === 'cy' ? 'cy' : 'en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return (
    <>
      <p>{say('undoSaid', { time })}</p>
      {mayUndoHandOver(visit.actor, made) ? (
        <form method="post">
          {visit.formGuards()}
          {nhs.button({ text: say('undo'), variant: 'secondary', preventDoubleClick: true })}
        </form>
      ) : null}
    </>
  )
}
