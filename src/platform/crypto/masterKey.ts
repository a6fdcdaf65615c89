import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { secretIn } from './secretFile.ts'

/** The key that protects all others: from the setting, else from the file beside the data, which the first start makes. */
export async function readMasterKey(config: { readonly masterKey: Buffer | undefined; readonly dataFolder: string }): Promise<Buffer> {
  if (config.masterKey !== undefined) return config.masterKey
  const folder = join(config.dataFolder, 'keys')
  const key = Buffer.from(await secretIn(folder, 'master.key'), 'base64')
  if (key.length === 32) return key
  throw new KeyUnusable(
    `${join(folder, 'master.key')} does not hold a key of 32 bytes in base64. Put back the file this database was started with; without it, sealed words cannot be read.`,
  )
}

/** A key for one purpose, from which neither the master key nor any other key can be found. */
export function derive(masterKey: Buffer, purpose: string): Buffer {
  return createHmac('sha256', masterKey).update(`hedgerow ${purpose}`).digest()
}

/** Keys are not as they must be; the message says what to put back. */
export class KeyUnusable extends Error {
  override readonly name = 'KeyUnusable'
}
