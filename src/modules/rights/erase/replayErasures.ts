import type { NetworkId } from '../../../kernel/actor.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { blankRowsAbout } from '../../../platform/about-person/rowsAbout.ts'
import type { App } from '../../../platform/app.ts'
import { destroyPersonKey } from '../../../platform/crypto/personKeyRows.ts'
import type { Work } from '../../../platform/database/work.ts'
import { inEveryNetwork } from '../../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../../platform/jobs/job.ts'
import { allNetworks } from '../../../platform/networks/networks.ts'
import { eraser } from './erasePerson.ts'
import { type Erasure, type ErasureReason, erasureReasons, insertErasure, listErasures } from './erasureStore.ts'
import { appendErasures, type ErasureLine, ledgerFile, readErasures } from './ledger.ts'

export type Replayed = { readonly inLedger: number; readonly erasedAgain: number }

/**
 * Forgets again everybody the ledger names whom this database, restored from an older copy, still remembers. To be run after every
 * restore, before anybody may sign in; safe to repeat. `file` is the ledger beside the data unless another is named.
 */
export async function replayErasures(
  app: App,
  { mapping, file = ledgerFile(app.config.dataFolder) }: { readonly mapping: readonly AboutPerson[]; readonly file?: string | undefined },
): Promise<Replayed> {
  const lines = await readErasures(file)
  const byNetwork = Map.groupBy(lines, ({ networkId }) => networkId)
  let erasedAgain = 0
  for (const { id } of await allNetworks(app.database)) {
    for (const line of byNetwork.get(id) ?? [])
      if (await app.database.within({ networkId: id, actor: eraser }, (work) => again(work, app, { line, mapping }))) erasedAgain += 1
  }
  return { inLedger: lines.length, erasedAgain }
}

async function again(work: Work, app: App, { line, mapping }: { line: ErasureLine; mapping: readonly AboutPerson[] }): Promise<boolean> {
  if (!(await destroyPersonKey(work, app.vault, line.personId))) return false
  await blankRowsAbout(work, { mapping, personIds: [line.personId] })
  await insertErasure(work, { personId: line.personId, at: new Date(line.at), reason: reasonOf(line), decidedBy: 'system:rights.replay' })
  work.records({ action: 'rights.erase.replay', subjectKind: 'person', subjectId: line.personId, detail: { reason: line.reason } })
  return true
}

function reasonOf({ reason }: ErasureLine): ErasureReason {
  return erasureReasons.find((known) => known === reason) ?? 'asked'
}

/** Keeps the file whole on this machine, once a night: another machine of ours may have written the erasures of the day into its own. */
export const keepLedger = job({
  name: 'rights.keep-ledger',
  every: '25 3 * * *',
  retries: 5,
  work: async (app) => {
    const { dataFolder } = app.config
    const known = new Set((await readErasures(ledgerFile(dataFolder))).map(({ networkId, personId }) => `${networkId} ${personId}`))
    await inEveryNetwork(app, eraser, async (work) => {
      const missing = (await listErasures(work)).filter(({ personId }) => !known.has(`${work.networkId} ${personId}`))
      await appendErasures(
        dataFolder,
        missing.map((erasure) => lineOf(work.networkId, erasure)),
      )
    })
  },
})

function lineOf(networkId: NetworkId, { personId, at, reason }: Erasure): ErasureLine {
  return { at: at.toISOString(), networkId, personId, reason }
}
