import type { NetworkId } from '../../../kernel/actor.ts'
import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { dropReceivedFile, type ReceivedFile } from '../../../platform/files/receivedFiles.ts'
import { job } from '../../../platform/jobs/job.ts'
import { allNetworks } from '../../../platform/networks/networks.ts'
import { finishLongWork, type LongWorkId, stepLongWork } from '../../../platform/progress/longWork.ts'
import { importRunAt } from '../pages/importRoutes.ts'
import type { FeedRefused } from './fault.ts'
import { type ImportOutcome, importFeed } from './importFeed.ts'
import type { Feed } from './open/feed.ts'
import { openAddress } from './open/openAddress.ts'
import { openPasted } from './open/openPasted.ts'
import { openReceived } from './open/openReceived.ts'

export const importJobName = 'directory.import'

/** What a coordinator asked for: a web address, a feed pasted into the form, or a file sent with it. Never a file of this machine. */
export type ImportAsked = {
  readonly networkId: NetworkId
  readonly workId: LongWorkId
  readonly address: string
  readonly pasted: string
  readonly file?: ReceivedFile
  readonly feedName: string
  readonly allowsLargeRemoval: boolean
}

/** How it ended, as the long work keeps it and its page reads it. */
export type ImportEnd = {
  readonly leadsTo: string
  readonly refused?: FeedRefused
  readonly report?: ImportOutcome['report']
  readonly state?: ImportOutcome['state']
  readonly runId?: string
}

/** Takes in a feed that a coordinator asked for on a page. Repeated after a fall of the app, it goes on where it stopped. */
export const importJob = job({
  name: importJobName,
  takesLong: true,
  retries: 2,
  work: async (app, details) => {
    const asked = details as ImportAsked
    const stop = new AbortController()
    const told = async (done: number, total?: number) => {
      const answer = await stepLongWork(app.database, asked.workId, { done, ...(total === undefined ? {} : { total }) })
      if (answer === 'stop') stop.abort()
    }
    const outcome = await takeIn(app, asked, { told, stop: stop.signal })
    await finishLongWork(app.database, asked.workId, { state: stateOf(outcome), outcome: endOf(outcome, asked), at: app.clock.now() })
    // Only now: a job that fell is tried again and needs it.
    if (asked.file !== undefined) await dropReceivedFile(app.config.dataFolder, asked.file.id)
  },
})

type Watching = { readonly told: (done: number, total?: number) => Promise<void>; readonly stop: AbortSignal }

async function takeIn(app: App, asked: ImportAsked, { told, stop }: Watching): Promise<Result<ImportOutcome, FeedRefused>> {
  const network = (await allNetworks(app.database)).find(({ id }) => id === asked.networkId)
  if (network === undefined) throw new Error('The network of this import is gone')
  const feed = await open(app, asked, { told, stop })
  if (!feed.ok) return feed
  return importFeed(app, { networkId: network.id, actor: { kind: 'system', named: importJobName } }, feed.value, {
    ...(asked.feedName === '' ? {} : { feedName: asked.feedName }),
    allowsLargeRemoval: asked.allowsLargeRemoval,
    timeZone: network.timeZone,
    stop,
    told,
  })
}

async function open(
  app: App,
  { file, address, pasted, feedName }: ImportAsked,
  { told, stop }: Watching,
): Promise<Result<Feed, FeedRefused>> {
  if (file !== undefined) return openReceived(app.config.dataFolder, file)
  if (address === '') return openPasted(pasted, feedName)
  // How far a download is goes unsaid while the database is away; a fault that nobody heard would end the process.
  return openAddress(address, { stop, told: (done, total) => void told(done, total).catch(() => undefined) })
}

// A refusal is an end like any other: its page says why. Only a fault is a failure.
function stateOf(outcome: Result<ImportOutcome, FeedRefused>): 'done' | 'cancelled' {
  return outcome.ok && outcome.value.state === 'cancelled' ? 'cancelled' : 'done'
}

function endOf(outcome: Result<ImportOutcome, FeedRefused>, { workId }: ImportAsked): ImportEnd {
  const leadsTo = importRunAt.to({ workId })
  if (!outcome.ok) return { leadsTo, refused: outcome.reason }
  const { report, state, runId } = outcome.value
  return { leadsTo, report, state, ...(runId === undefined ? {} : { runId }) }
}
