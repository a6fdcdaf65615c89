import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { lexiconOf } from '../search/lexiconStore.ts'
import { readNeed } from '../search/need.ts'
import { addPhrase, removePhrase } from './changePhrase.ts'
import { ensureThesaurus } from './ensureThesaurus.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
  await house.within(ensureThesaurus)
})
afterAll(async () => {
  await house.close()
})

const change = { conceptId: 'loneliness', phrase: { use: 'said', language: 'en', phrase: '  Proper  Flummoxed and mithered ' } } as const
const kept = { ...change, phrase: { ...change.phrase, phrase: 'proper flummoxed and mithered' } }
const coordinator: Actor = { kind: 'member', memberId: '019' as never, roles: [{ kind: 'coordinator' }] }
const seen = async () =>
  readNeed('proper flummoxed and mithered', await lexiconOf(house.database, house.network.id, house.clock.now())).concepts.map(
    ({ concept }) => concept.id,
  )

describe('keeping the thesaurus', () => {
  it('is the coordinators’ own: starting it again changes nothing', async () => {
    expect(await house.within(ensureThesaurus)).toEqual({ added: 0 })
  })

  it('makes search understand a new phrase at once, written once, and forget it when it is taken away', async () => {
    const who = { networkId: house.network.id, actor: coordinator }
    expect(await seen()).not.toContain('loneliness')
    expect(await addPhrase(house.app, who, change)).toMatchObject({ ok: true })
    expect(await seen()).toContain('loneliness')
    expect(await addPhrase(house.app, who, kept)).toMatchObject({ ok: false, reason: 'already-there' })
    expect(await removePhrase(house.app, who, kept)).toMatchObject({ ok: true })
    expect(await removePhrase(house.app, who, kept)).toMatchObject({ ok: false, reason: 'already-gone' })
    expect(await seen()).not.toContain('loneliness')
  })

  it('is not for anyone else', async () => {
    expect(await addPhrase(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, change)).toMatchObject({
      ok: false,
      reason: 'not-allowed',
    })
  })
})
