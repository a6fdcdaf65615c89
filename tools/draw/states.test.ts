import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { isEnded, states } from '../../src/modules/referrals/lifecycle.ts'
import { drawLifecycle, drawStates } from './states.ts'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the drawings of the referral lifecycle', () => {
  it('are fresh: the README shows what the table says', async () => {
    expect(await read('src/modules/referrals/README.md')).toContain(drawLifecycle())
  })

  it('are fresh: docs/generated/states.md is what `npm run draw` writes', async () => {
    expect(await read('docs/generated/states.md')).toBe(await drawStates())
  })

  it('show every state, and an end for each that ends', () => {
    const drawn = drawLifecycle()
    for (const state of states) expect(drawn).toContain(state.replaceAll('-', '_'))
    for (const state of states.filter(isEnded)) expect(drawn).toContain(`${state} --> [*]`)
  })
})
