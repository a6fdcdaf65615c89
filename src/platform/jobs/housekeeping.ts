import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { signHeadsEachMinute } from '../audit/signHeads.ts'
import { dailyBackup } from '../backup/backupJob.ts'
import { dropOldReceivedFiles } from '../files/receivedFiles.ts'
import { inEveryNetwork } from './inEveryNetwork.ts'
import { type Job, job } from './job.ts'

const housekeeper: Actor = { kind: 'system', named: 'housekeeping' }

/**
 * Partitions of event and audit_entry are made before their month begins; what comes too early or too late lands in the default one.
 * So is the key of next month: whoever seals first on the first of a month would make all others wait until their work is done.
 */
const makeMonths = job({
  name: 'platform.make-months',
  every: '10 2 * * *',
  retries: 5,
  work: async (app) => {
    const today = app.clock.now()
    await sql`select make_months(${today.toISOString().slice(0, 10)}::date, 4)`.execute(app.database.open)
    const nextMonth = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1))
    await inEveryNetwork(app, housekeeper, async ({ networkId }) => void (await app.vault.makeMonthKey(networkId, nextMonth)))
  },
})

/** Clears what was only ever kept for a while: drafts, limits and received files for a day, once-only keys and the progress of long work for a week. */
const sweep = job({
  name: 'platform.sweep',
  every: '35 * * * *',
  retries: 2,
  work: async (app) => {
    await dropOldReceivedFiles(app.config.dataFolder, app.clock.now())
    await inEveryNetwork(app, housekeeper, async (work) => {
      const before = (days: number) => new Date(work.at.getTime() - days * 86_400_000)
      await sql`delete from draft where network_id = ${work.networkId} and changed_at < ${before(1)}`.execute(work.sql)
      await sql`delete from rate_limit where network_id = ${work.networkId} and window_from < ${before(1)}`.execute(work.sql)
      await sql`delete from member_reading where network_id = ${work.networkId} and hour < ${before(1)}`.execute(work.sql)
      await sql`delete from once_only where network_id = ${work.networkId} and made_at < ${before(7)}`.execute(work.sql)
      await sql`delete from long_work where network_id = ${work.networkId} and ended_at < ${before(7)}`.execute(work.sql)
    })
  },
})

/** The platform's own jobs. */
export const housekeeping: readonly Job[] = [makeMonths, sweep, signHeadsEachMinute, dailyBackup]
