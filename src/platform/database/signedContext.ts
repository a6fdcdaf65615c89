import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { keysOf } from '../../kernel/keys.ts'
import { derive } from '../crypto/masterKey.ts'
import { actorName } from './actorName.ts'
import type { Context } from './database.ts'

/** Signs what a transaction may see, for `begin_in` of database/migrations/0009. */
export type SignContext = (who: Context) => readonly [statement: string, proof: Buffer]

const blockSize = 64

/**
 * The signer of an app. The moment is the machine's, not the app's clock, which tests and demos move: the server compares it
 * with its own, so that a signed statement that got into wrong hands is soon worth nothing.
 */
export function contextSigner(masterKey: Buffer, machineNow: () => number = Date.now): SignContext {
  const key = derive(masterKey, 'database context')
  return ({ networkId, actor }) => {
    const statement = [`{${networkId}}`, asArray(keysOf(actor)), actorName(actor), Math.floor(machineNow() / 1000)].join('\n')
    return [statement, createHmac('sha256', key).update(statement).digest()]
  }
}

/** An array as PostgreSQL reads it; keys hold letters, digits and `:@-*` only, so quoting them is enough. */
function asArray(keys: readonly string[]): string {
  return `{${keys.map((key) => `"${key}"`).join(',')}}`
}

/** Puts the keys in, where the app's login cannot read them. HMAC (RFC 2104) is two plain hashes over a padded key, so the server needs no extension. */
export async function keepContextKeys(admin: pg.Client, masterKey: Buffer): Promise<void> {
  const padded = Buffer.concat([derive(masterKey, 'database context'), Buffer.alloc(blockSize - 32)])
  const xored = (pad: number): Buffer => Buffer.from(padded.map((byte) => byte ^ pad))
  const keys = { inner: xored(0x36), outer: xored(0x5c), seal: derive(masterKey, 'database context seal') }
  await admin.query('set role hedgerow_owner')
  try {
    for (const [name, key] of Object.entries(keys)) {
      await admin.query(
        `insert into hedgerow_private.context_key (name, key) values ($1, $2)
         on conflict (name) do update set key = excluded.key where context_key.key is distinct from excluded.key`,
        [name, key],
      )
    }
  } finally {
    await admin.query('reset role')
  }
}
