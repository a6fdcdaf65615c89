import type { Selectable } from 'kysely'
import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Seat, Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { NewPasskey } from './passkey.ts'
import { type AppStep, type PasskeyStep, type SecondStep, type SecondStepId, secondStepLimits } from './secondStep.ts'

type SecondStepTable = {
  network_id: NetworkId
  id: SecondStepId
  member_id: MemberId
  kind: SecondStep['kind']
  name_sealed: Buffer
  secret_sealed: Buffer | null
  last_step: number | null
  credential_id: Buffer | null
  public_key: Buffer | null
  sign_count: number | null
  transports: string[] | null
  made_at: Date
  confirmed_at: Date | null
  used_at: Date | null
  ended_at: Date | null
}
type Tables = { second_step: SecondStepTable; spent_challenge: { network_id: NetworkId; challenge_hash: Buffer; spent_at: Date } }

/** The second steps that count, oldest first; locked, so that the last two cannot be removed at once. */
export async function secondStepsOf(work: Work, vault: Vault, memberId: MemberId): Promise<readonly SecondStep[]> {
  const rows = await present(work)
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is not', null)
    .orderBy('made_at')
    .orderBy('id')
    .forUpdate()
    .execute()
  return await Promise.all(rows.map((row) => open(work, vault, row)))
}

/** The app that waits for its first code; only the newest can. */
export async function appBegun(work: Work, vault: Vault, memberId: MemberId): Promise<AppStep | undefined> {
  const since = new Date(work.at.getTime() - secondStepLimits.setUpWithin)
  const row = await present(work)
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is', null)
    .where('made_at', '>', since)
    .executeTakeFirst()
  const step = row && (await open(work, vault, row))
  return step?.kind === 'app' ? step : undefined
}

/** Whose passkey this is, if it counts; locked, so that two answers at once are taken one after the other. */
export async function lockPasskey(work: Work, vault: Vault, credentialId: Buffer): Promise<PasskeyStep | undefined> {
  const row = await present(work).where('credential_id', '=', credentialId).forUpdate().executeTakeFirst()
  const step = row && (await open(work, vault, row))
  return step?.kind === 'passkey' ? step : undefined
}

type NewApp = { readonly memberId: MemberId; readonly name: string; readonly secret: string }

/** Begins an app, in place of one that was begun before and never confirmed. */
export async function insertApp(work: Work, vault: Vault, { memberId, name, secret }: NewApp): Promise<void> {
  const id = work.newId<'SecondStep'>()
  const steps = tablesOf<Tables>(work)
  await steps
    .deleteFrom('second_step')
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is', null)
    .execute()
  const [name_sealed, secret_sealed] = await Promise.all([
    vault.seal(name, seat(work, id, 'name_sealed')),
    vault.seal(secret, seat(work, id, 'secret_sealed')),
  ])
  await steps
    .insertInto('second_step')
    .values({ ...blank(work, id, memberId), kind: 'app', name_sealed, secret_sealed })
    .execute()
}

/** Keeps a passkey; false when this very passkey is kept already. */
export async function insertPasskey(
  work: Work,
  vault: Vault,
  { memberId, name, passkey }: { readonly memberId: MemberId; readonly name: string; readonly passkey: NewPasskey },
): Promise<SecondStepId | undefined> {
  const id = work.newId<'SecondStep'>()
  const inserted = await tablesOf<Tables>(work)
    .insertInto('second_step')
    .values({
      ...blank(work, id, memberId),
      kind: 'passkey',
      name_sealed: await vault.seal(name, seat(work, id, 'name_sealed')),
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      sign_count: passkey.signCount,
      transports: passkey.transports === undefined ? null : [...passkey.transports],
      confirmed_at: work.at,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'credential_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n ? id : undefined
}

/** Notes the time step of a code; false when it, or a later one, was taken by another request in the meantime. */
export async function takeStep(work: Work, id: SecondStepId, step: number): Promise<boolean> {
  const taken = await changing(work, id)
    .set({ last_step: step, used_at: work.at })
    .where((row) => row.or([row('last_step', 'is', null), row('last_step', '<', step)]))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

export async function confirmApp(work: Work, id: SecondStepId): Promise<void> {
  await changing(work, id).set({ confirmed_at: work.at }).execute()
}

export async function notePasskeyUse(work: Work, id: SecondStepId, signCount: number): Promise<void> {
  await changing(work, id).set({ sign_count: signCount, used_at: work.at }).execute()
}

export async function renameStep(
  work: Work,
  vault: Vault,
  { id, name }: { readonly id: SecondStepId; readonly name: string },
): Promise<void> {
  await changing(work, id)
    .set({ name_sealed: await vault.seal(name, seat(work, id, 'name_sealed')) })
    .execute()
}

/** Removes one; the secret goes with it. */
export async function endStep(work: Work, id: SecondStepId): Promise<void> {
  await changing(work, id).set({ ended_at: work.at, secret_sealed: null }).execute()
}

/** Removes all a member has; answers how many. */
export async function endStepsOf(work: Work, memberId: MemberId): Promise<number> {
  const ended = await tablesOf<Tables>(work)
    .updateTable('second_step')
    .set({ ended_at: work.at, secret_sealed: null })
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** Notes that a challenge was answered; false when it was before. */
export async function spendChallenge(work: Work, challengeHash: Buffer): Promise<boolean> {
  const spent = await tablesOf<Tables>(work)
    .insertInto('spent_challenge')
    .values({ network_id: work.networkId, challenge_hash: challengeHash, spent_at: work.at })
    .onConflict((conflict) => conflict.columns(['network_id', 'challenge_hash']).doNothing())
    .executeTakeFirst()
  return spent.numInsertedOrUpdatedRows === 1n
}

/** Removes apps that were never confirmed, and challenges answered a day ago. */
export async function sweepSecondSteps(work: Work): Promise<void> {
  const dayAgo = new Date(work.at.getTime() - 24 * 60 * 60_000)
  const steps = tablesOf<Tables>(work)
  await steps
    .deleteFrom('second_step')
    .where('network_id', '=', work.networkId)
    .where('confirmed_at', 'is', null)
    .where('made_at', '<', dayAgo)
    .execute()
  await steps.deleteFrom('spent_challenge').where('network_id', '=', work.networkId).where('spent_at', '<', dayAgo).execute()
}

function present(work: Work) {
  return tablesOf<Tables>(work).selectFrom('second_step').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

function changing(work: Work, id: SecondStepId) {
  return tablesOf<Tables>(work).updateTable('second_step').where('network_id', '=', work.networkId).where('id', '=', id)
}

function blank(work: Work, id: SecondStepId, memberId: MemberId) {
  return {
    network_id: work.networkId,
    id,
    member_id: memberId,
    secret_sealed: null,
    last_step: null,
    credential_id: null,
    public_key: null,
    sign_count: null,
    transports: null,
    made_at: work.at,
    confirmed_at: null,
    used_at: null,
    ended_at: null,
  }
}

async function open(work: Work, vault: Vault, row: Selectable<SecondStepTable>): Promise<SecondStep> {
  const name = await vault.unseal(row.name_sealed, seat(work, row.id, 'name_sealed'))
  const common = { id: row.id, memberId: row.member_id, name, madeAt: row.made_at, usedAt: row.used_at ?? undefined }
  if (row.kind === 'app' && row.secret_sealed !== null) {
    const secret = await vault.unseal(row.secret_sealed, seat(work, row.id, 'secret_sealed'))
    return { ...common, kind: 'app', secret, lastStep: row.last_step ?? undefined }
  }
  if (row.credential_id === null || row.public_key === null || row.sign_count === null)
    throw new Error('A second step without what its kind needs: the constraint second_step_has_what_its_kind_needs is missing')
  return {
    ...common,
    kind: 'passkey',
    credentialId: row.credential_id,
    publicKey: row.public_key,
    signCount: row.sign_count,
    transports: row.transports ?? undefined,
  }
}

function seat(work: Work, rowId: string, column: string): Seat {
  return { networkId: work.networkId, table: 'second_step', column, rowId }
}
