import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { BasisRow, ConfirmationRow, RightsTables } from '../rightsTables.ts'
import { purposeWords } from '../words/purposes.ts'
import type { Basis, Why } from './basis.ts'
import type { LawfulBasis } from './lawfulBasis.ts'
import { isPurpose, type PurposeName, purposeNames, purposes } from './purposes.ts'

const db = (work: Work) => tablesOf<RightsTables>(work)

/** What holds now for each purpose, in the order the software names them; the first asking writes down what came with it. */
export async function readBases(work: Work): Promise<readonly Basis[]> {
  const found = await newest(work)
  const missing = purposeNames.filter((name) => !found.some(({ purpose }) => purpose === name))
  if (missing.length === 0) return inOrder(found)
  for (const purpose of missing) await insertBasis(work, firstOf(purpose))
  return inOrder(await newest(work))
}

/** Every version for one purpose, the newest first. */
export async function readHistory(work: Work, purpose: PurposeName): Promise<readonly Basis[]> {
  await readBases(work)
  const rows = await withConfirmations(work).where('lawful_basis.purpose', '=', purpose).orderBy('lawful_basis.version', 'desc').execute()
  return rows.flatMap(basisOf)
}

export type NewBasis = {
  readonly purpose: PurposeName
  readonly version: number
  readonly basis: LawfulBasis
  readonly why: Why
  readonly because?: string
  readonly decidedBy: string
}

/** Writes one version down; false when there is one of that number already: somebody else was quicker. */
export async function insertBasis(work: Work, { purpose, version, basis, why, because, decidedBy }: NewBasis): Promise<boolean> {
  const { concerns, keptAs } = purposes[purpose]
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('lawful_basis')
    .values({
      network_id: work.networkId,
      purpose,
      version,
      article_6: basis.article6,
      article_9: basis.article9 ?? null,
      schedule_1: basis.schedule1 ?? null,
      concerns: [...concerns],
      kept_as: [...keptAs],
      why_en: why.en,
      why_cy: why.cy ?? null,
      because: because ?? null,
      decided_by: decidedBy,
      decided_at: work.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes down that the data protection officer agreed with a version; false when that was written down before. */
export async function insertConfirmation(
  work: Work,
  { purpose, version, how }: { readonly purpose: PurposeName; readonly version: number; readonly how: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('lawful_basis_confirmation')
    .values({ network_id: work.networkId, purpose, version, how, confirmed_by: actorName(work.actor), confirmed_at: work.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The software is their author, whoever happened to ask first. */
function firstOf(purpose: PurposeName): NewBasis {
  const why = { en: purposeWords('en')(`${purpose}.why`), cy: purposeWords('cy')(`${purpose}.why`) }
  return { purpose, version: 1, basis: purposes[purpose].first, why, decidedBy: 'system:rights.first-bases' }
}

async function newest(work: Work): Promise<readonly Basis[]> {
  const rows = await withConfirmations(work)
    .distinctOn('lawful_basis.purpose')
    .orderBy('lawful_basis.purpose')
    .orderBy('lawful_basis.version', 'desc')
    .execute()
  return rows.flatMap(basisOf)
}

function withConfirmations(work: Work) {
  return db(work)
    .selectFrom('lawful_basis')
    .leftJoin('lawful_basis_confirmation as agreed', (join) =>
      join
        .onRef('agreed.network_id', '=', 'lawful_basis.network_id')
        .onRef('agreed.purpose', '=', 'lawful_basis.purpose')
        .onRef('agreed.version', '=', 'lawful_basis.version'),
    )
    .selectAll('lawful_basis')
    .select(['agreed.how', 'agreed.confirmed_by', 'agreed.confirmed_at'])
    .where('lawful_basis.network_id', '=', work.networkId)
}

function inOrder(found: readonly Basis[]): readonly Basis[] {
  return purposeNames.flatMap((name) => found.filter(({ purpose }) => purpose === name))
}

type Joined = BasisRow & { readonly [Column in 'how' | 'confirmed_by' | 'confirmed_at']: ConfirmationRow[Column] | null }

/** Nothing for a purpose that this release of the software has no more. */
function basisOf(row: Joined): readonly Basis[] {
  if (!isPurpose(row.purpose)) return []
  const { how, confirmed_by: by, confirmed_at: at } = row
  const basis: Basis = {
    purpose: row.purpose,
    version: row.version,
    article6: row.article_6,
    concerns: row.concerns,
    keptAs: row.kept_as,
    why: { en: row.why_en, ...(row.why_cy !== null && { cy: row.why_cy }) },
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    ...(row.article_9 !== null && { article9: row.article_9 }),
    ...(row.schedule_1 !== null && { schedule1: row.schedule_1 }),
    ...(row.because !== null && { because: row.because }),
    ...(how !== null && by !== null && at !== null && { confirmed: { how, by, at } }),
  }
  return [basis]
}
