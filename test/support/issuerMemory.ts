import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What an issuer of ours remembers, for as long as it runs. */
export function issuerMemory(): (kind: string) => Adapter {
  const kept = new Map<string, AdapterPayload>()
  return (kind) => {
    const named = (id: string) => `${kind}:${id}`
    const by = (name: 'uid' | 'userCode', value: string) =>
      [...kept].find(([key, payload]) => key.startsWith(`${kind}:`) && payload[name] === value)?.[1]
    return {
      upsert: async (id, payload) => void kept.set(named(id), payload),
      find: async (id) => kept.get(named(id)),
      findByUid: async (uid) => by('uid', uid),
      findByUserCode: async (code) => by('userCode', code),
      consume: async (id) => void kept.set(named(id), { ...kept.get(named(id)), consumed: true }),
      destroy: async (id) => void kept.delete(named(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key)
      },
    }
  }
}
