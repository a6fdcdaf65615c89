import { join } from 'node:path'
import { reconcile } from '../modules/referrals/index.ts'
import { replayErasures } from '../modules/rights/index.ts'
import { modules } from '../modules.ts'
import { mappingOf } from '../platform/about-person/aboutPerson.ts'
import type { App } from '../platform/app.ts'
import { auditVerify } from '../platform/audit/auditVerify.ts'
import { signRestart } from '../platform/audit/signHeads.ts'
import { ownPublicKeys } from '../platform/audit/signingKey.ts'
import type { AfterRestoreStep } from '../platform/backup/afterRestore.ts'
import type { Network } from '../platform/http/page.ts'
import { allNetworks } from '../platform/networks/networks.ts'

/** What a restored database needs before people may use it. The restart is signed before anything is added to the audit that came back. */
export function afterRestoreSteps(because: string): readonly AfterRestoreStep[] {
  return [
    {
      name: 'Signing that the audit goes on from here',
      run: (app) =>
        inEach(app, async (network) => {
          await signRestart(app, network, because)
          return []
        }),
    },
    {
      name: 'Forgetting again whoever was erased since',
      run: async (app) => {
        const { inLedger, erasedAgain } = await replayErasures(app, { mapping: mappingOf(modules) })
        return { isRight: true, says: `${inLedger} in the ledger, ${erasedAgain} forgotten again` }
      },
    },
    {
      name: 'Checking the audit',
      run: (app) =>
        inEach(app, async (network) => {
          const heads = { folder: join(app.config.auditHeads, network.slug), keys: await ownPublicKeys(app.config) }
          const { faults, unlisted } = await auditVerify(app.database, network.id, { heads })
          return faults.length === 0 ? [] : [`${faults.length + unlisted} faults, run: hedgerow audit verify`]
        }),
    },
    { name: 'Accounting for every referral', run: (app) => inEach(app, async (network) => (await reconcile(app, network.id)).faults) },
  ]
}

async function inEach(app: App, check: (network: Network) => Promise<readonly string[]>) {
  const wrong: string[] = []
  for (const network of await allNetworks(app.database)) {
    wrong.push(...(await check(network)).map((fault) => `${network.slug}: ${fault.replaceAll('-', ' ')}`))
  }
  return { isRight: wrong.length === 0, says: wrong.length === 0 ? 'as it must be' : wrong.join('; ') }
}
