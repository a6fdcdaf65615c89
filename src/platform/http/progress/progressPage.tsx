import type { Actor } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { route } from '../../../kernel/route.ts'
import { actorName } from '../../database/actorName.ts'
import { askToStop, findLongWork, type LongWork } from '../../progress/longWork.ts'
import { parseWayBack } from '../../sessions/wayBack.ts'
import { page, type Visit } from '../page.ts'
import { isOver, shareOf, words, wordsOf } from './words.ts'

export const progressAt = route('/progress/:workId')

/** Only who started it, or a coordinator, may see how far it is, and stop it. */
export function maySeeProgress(actor: Actor, work: LongWork): boolean {
  if (actor.kind === 'anyone') return false
  return (
    actorName(actor) === work.startedBy ||
    (actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator' || role.kind === 'network-admin'))
  )
}

export async function loadProgress({ app, network, params }: Visit): Promise<LongWork | undefined> {
  const id = parseId<'LongWork'>((params as Readonly<Record<string, string>>).workId ?? '')
  return id && findLongWork(app.database, network.id, id)
}

/** How far long work is: reloads itself without JavaScript, listens with it. */
export const progressPage = page({
  at: progressAt,
  may: maySeeProgress,
  records: 'nothing',
  load: loadProgress,
  show: (visit, work) => {
    const say = words(visit.language)
    const onward = isOver(work) ? onwardFrom(work) : undefined
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <div {...(isOver(work) ? {} : { 'data-progress': `${progressAt.to({ workId: work.id })}/events` })}>
          {visit.kit.progressBar({ id: 'progress', label: say('label'), share: shareOf(work), words: wordsOf(work, visit.language) })}
        </div>
        {isOver(work) ? null : <p>{say('leave')}</p>}
        {isOver(work) || work.stopAsked ? null : (
          <form method="post" action={visit.url.pathname}>
            {visit.formGuards()}
            {visit.kit.button({ text: say('stop'), look: 'secondary' })}
          </form>
        )}
        {onward === undefined ? null : (
          <p>
            <a href={onward}>{say('onward')}</a>
          </p>
        )}
      </>
    )
    return { title: say('title'), body, width: 'staff', ...(isOver(work) ? {} : { refreshAfter: 5 }) }
  },
  submit: async (visit, work) => {
    await visit.app.database.within({ networkId: visit.network.id, actor: visit.actor }, async (transaction) => {
      await askToStop(transaction, work.id)
      transaction.records({ action: 'progress.work-stop', subjectKind: 'long-work', subjectId: work.id })
    })
    return { redirectTo: progressAt.to({ workId: work.id }) }
  },
})

/** Work may say where its outcome is to be read, as `leadsTo` in its outcome. */
function onwardFrom({ outcome }: LongWork): string | undefined {
  if (typeof outcome !== 'object' || outcome === null || !('leadsTo' in outcome)) return undefined
  return typeof outcome.leadsTo === 'string' ? parseWayBack(outcome.leadsTo) : undefined
}
