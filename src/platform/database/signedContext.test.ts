import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { MemberId, NetworkId, OrganisationId } from '../../kernel/actor.ts'
import { derive } from '../crypto/masterKey.ts'
import { contextSigner } from './signedContext.ts'

const masterKey = Buffer.alloc(32, 1)
const networkId = 'n' as NetworkId
const actor = { kind: 'member', memberId: 'm' as MemberId, roles: [{ kind: 'team-lead', organisationId: 'o' as OrganisationId }] } as const

describe('a signed context', () => {
  it('states the network, the keys, who it is and the second, and proves it under a key of its own', () => {
    const [statement, proof] = contextSigner(masterKey, () => 1_780_000_000_999)({ networkId, actor })
    expect(statement).toBe('{n}\n{"member:m","lead:o"}\nmember:m\n1780000000')
    expect(proof).toEqual(createHmac('sha256', derive(masterKey, 'database context')).update(statement).digest())
  })

  it('cannot be proved with another master key', () => {
    const at = () => 0
    expect(contextSigner(Buffer.alloc(32, 2), at)({ networkId, actor })[1]).not.toEqual(
      contextSigner(masterKey, at)({ networkId, actor })[1],
    )
  })

  it('is of the machine’s own moment', () => {
    const before = Math.floor(Date.now() / 1000)
    const [statement] = contextSigner(masterKey)({ networkId, actor: { kind: 'anyone' } })
    const said = Number(statement.split('\n')[3])
    expect(said).toBeGreaterThanOrEqual(before)
    expect(said).toBeLessThanOrEqual(Math.floor(Date.now() / 1000))
  })
})
