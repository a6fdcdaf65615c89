import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { mayChangeBasis } from '../policy.ts'
import type { Basis, Why } from './basis.ts'
import { insertBasis, insertConfirmation, readHistory } from './basisStore.ts'
import { type ChosenBasis, checkBasis, type LawfulBasis } from './lawfulBasis.ts'
import { type PurposeName, purposes } from './purposes.ts'

export type BasisRefusal = 'not-found' | 'cannot-stand' | 'changed-meanwhile' | 'nothing-changed' | 'another-form'
type Asked = { readonly purpose: PurposeName; readonly onceKey: string; readonly version: number }
type Changing = Asked & { readonly chosen: ChosenBasis; readonly why: Why; readonly because: string }
type Confirming = Asked & { readonly how: string }

/** The controller relies on another basis, or says why in other words: a new version, which waits to be confirmed. `version` is the one that was read. */
export function changeBasis(app: App, who: Context, asked: Changing): Promise<Result<number, BasisRefusal>> {
  return decided(app, who, asked, async (work, now) => {
    const { purpose, why, because } = asked
    const checked = checkBasis(asked.chosen, purposes[purpose].isSpecial)
    if (!checked.ok) return refuse('cannot-stand')
    if (isSame(now, checked.value, why)) return refuse('nothing-changed')
    const version = now.version + 1
    const decidedBy = actorName(work.actor)
    if (!(await insertBasis(work, { purpose, version, basis: checked.value, why, because, decidedBy }))) return refuse('changed-meanwhile')
    const { article6, article9 = null, schedule1 = null } = checked.value
    note(work, { what: 'changed', purpose, detail: { version, article6, article9, schedule1 } })
    return ok(version)
  })
}

/** Writes down that the data protection officer agrees with the version that was read. */
export function confirmBasis(app: App, who: Context, asked: Confirming): Promise<Result<number, BasisRefusal>> {
  return decided(app, who, asked, async (work, { version }) => {
    const { purpose, how } = asked
    if (!(await insertConfirmation(work, { purpose, version, how }))) return refuse('changed-meanwhile')
    note(work, { what: 'confirmed', purpose, detail: { version } })
    return ok(version)
  })
}

type Decide = (work: Work, now: Basis) => Promise<Result<number, BasisRefusal>>

async function decided(app: App, who: Context, asked: Asked, decide: Decide): Promise<Result<number, BasisRefusal>> {
  const { onceKey, ...request } = asked
  return await app.database.within(who, async (work): Promise<Result<number, BasisRefusal>> => {
    if (!mayChangeBasis(work.actor)) return refuse('not-found')
    const made = await onceOnly(work, onceKey, hashOfRequest(request), async () => {
      const [now] = await readHistory(work, asked.purpose)
      return now?.version === asked.version ? await decide(work, now) : refuse('changed-meanwhile' as const)
    })
    return made.ok ? made.value : refuse('another-form')
  })
}

function isSame(now: Basis, next: LawfulBasis, why: Why): boolean {
  const told = (basis: LawfulBasis, words: Why) => [basis.article6, basis.article9, basis.schedule1, words.en, words.cy].join('\n')
  return told(now, now.why) === told(next, why)
}

type Noted = {
  readonly what: 'changed' | 'confirmed'
  readonly purpose: PurposeName
  readonly detail: Readonly<Record<string, string | number | null>>
}

function note(work: Work, { what, purpose, detail }: Noted): void {
  work.happened({ kind: `rights.basis-${what}`, version: 1, subjectId: work.networkId, body: { purpose, ...detail } })
  work.records({
    action: what === 'changed' ? 'rights.basis.change' : 'rights.basis.confirm',
    subjectKind: 'network',
    subjectId: work.networkId,
    detail: { purpose, ...detail },
  })
}
