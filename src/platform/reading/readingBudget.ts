import type { MemberId } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import { route } from '../../kernel/route.ts'
import type { App } from '../app.ts'
import type { Work } from '../database/work.ts'
import type { Page, Visit } from '../http/page.ts'
import { isFreshCanary, raiseAlarm } from './alarm.ts'
import { type Reading, stopReading, takeReading } from './readingStore.ts'

/** Where a member who read too much says why, or is told that it is enough for this hour. */
export const readingAt = route('/you/reading')

/** What counts as opening somebody's record: the kinds of subject a look at which shows one person. */
const aboutOnePerson: ReadonlySet<string> = new Set(['person', 'referral', 'case', 'message', 'possible-same'])

/** What a look costs: nothing to say, a word on the page, or another page instead. */
export type Toll = 'nothing' | { readonly nearing: { readonly opened: number; readonly most: number } } | 'too-many'

/**
 * Counts a member's look at one person's record, before it is shown: from 80 % of the budget on the page says so, beyond it they say why,
 * at twice it they are stopped and a human is told. A look at an invented person is shown as any other, and a human is told.
 */
export async function tollOf(records: Page['records'], visit: Visit, subject: unknown): Promise<Toll> {
  const { actor, app, network } = visit
  if (records === 'nothing' || actor.kind !== 'member') return 'nothing'
  const { kind, id } = records.of(subject)
  const record = aboutOnePerson.has(kind) ? parseId(id) : undefined
  if (record === undefined) return 'nothing'
  const { memberId } = actor
  return app.database.within({ networkId: network.id, actor }, async (work) => {
    const isCanary = await isFreshCanary(work, { record, memberId })
    const toll = await takeToll(work, app, { memberId, asked: [record] })
    if (isCanary && toll !== 'too-many') await raiseAlarm(work, { kind: 'canary-opened', memberId })
    return toll
  })
}

/** Counts records in the transaction that reads them, before they are shown: all of a file, or one. */
export async function takeToll(
  work: Work,
  { config }: Pick<App, 'config'>,
  { memberId, asked }: { readonly memberId: MemberId; readonly asked: readonly string[] },
): Promise<Toll> {
  const budget = config.readingBudget
  const reading = await takeReading(work, { memberId, asked, budget })
  if (reading.isWithin) return nearing(reading, budget)
  if (reading.reason !== null && (await stopReading(work, memberId)))
    await raiseAlarm(work, { kind: 'reading-stopped', memberId, records: reading.opened })
  return 'too-many'
}

function nearing({ opened, reason }: Reading, budget: number): Toll {
  const most = reason === null ? budget : budget * 2
  return opened >= most * 0.8 ? { nearing: { opened, most } } : 'nothing'
}
