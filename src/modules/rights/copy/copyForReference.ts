import type { NetworkId } from '../../../kernel/actor.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { App } from '../../../platform/app.ts'
import { readPerson, readSamePeople } from '../../people/index.ts'
import { readBases } from '../lawful-bases/basisStore.ts'
import { referralNamed } from '../requests/holdByReference.ts'
import { gatherDraft, gatherer } from './gatherDraft.ts'
import { finishPack, type Pack } from './pack.ts'

type Asked = {
  readonly networkId: NetworkId
  readonly networkName: string
  readonly reference: string
  readonly mapping: readonly AboutPerson[]
}

/** The copy of whoever a reference is about, with everything withheld that is withheld by default; undefined for an unknown one. Audited as the operator's. */
export async function copyForReference(app: App, { networkId, networkName, reference, mapping }: Asked): Promise<Pack | undefined> {
  const whose = await app.database.within({ networkId, actor: gatherer }, async (work) => {
    const referral = await referralNamed(work, reference)
    if (referral === undefined) return undefined
    work.records({ action: 'rights.copy.command', subjectKind: 'person', subjectId: referral.personId })
    const person = await readPerson(work, app.vault, referral.personId)
    const [personIds, bases] = [await readSamePeople(work, referral.personId), await readBases(work)]
    return { personIds, bases, language: person?.language ?? 'en' } as const
  })
  if (whose === undefined) return undefined
  const draft = await gatherDraft(app, { networkId, personIds: whose.personIds, mapping })
  const { language, bases } = whose
  return finishPack(draft, new Map(), { network: networkName, language, madeAt: app.clock.now().toISOString(), bases })
}
