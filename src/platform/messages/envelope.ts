import type { NetworkId } from '../../kernel/actor.ts'
import type { Seat, Vault } from '../crypto/vault.ts'
import type { OutgoingMessage } from './message.ts'

/** Which message: its row is part of the seal, so that words cannot be moved to another address. */
export type MessageKey = { readonly networkId: NetworkId; readonly id: string }
export type SealedMessage = { readonly to: Buffer; readonly words: Buffer }
/** What a message says and to whom, opened for the moment of sending or reading. */
export type OpenedMessage = Pick<OutgoingMessage, 'to' | 'subject' | 'body'> & { readonly neutral: boolean }

/** Seals the address and the words apart, for the two columns they live in. */
export async function sealMessage(vault: Vault, key: MessageKey, message: OutgoingMessage): Promise<SealedMessage> {
  const { subject, body, neutral = false } = message
  const [to, words] = await Promise.all([
    vault.seal(message.to, { ...seat(key, 'to_sealed'), personId: message.personId }),
    vault.seal(JSON.stringify({ subject, body, neutral }), { ...seat(key, 'words_sealed'), personId: message.personId }),
  ])
  return { to, words }
}

/** Opens a sealed message. Throws a fault when it was changed, moved, or its key was destroyed. */
export async function openMessage(
  vault: Vault,
  key: MessageKey,
  sealed: { readonly to: Uint8Array; readonly words: Uint8Array },
): Promise<OpenedMessage> {
  const [to, words] = await Promise.all([
    vault.unseal(sealed.to, seat(key, 'to_sealed')),
    vault.unseal(sealed.words, seat(key, 'words_sealed')),
  ])
  return { to, ...(JSON.parse(words) as Omit<OpenedMessage, 'to'>) }
}

function seat({ networkId, id }: MessageKey, column: string): Seat {
  return { networkId, table: 'message', column, rowId: id }
}
