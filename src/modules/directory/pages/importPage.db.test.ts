import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { modules } from '../../../modules.ts'

let house: House
let coordinator: Visitor
beforeAll(async () => {
  house = await aHouse({ modules })
  coordinator = aSite(house)
  await aMember(house, { kind: 'coordinator' })
  await signIn(house, coordinator)
})
afterAll(() => house.close())

describe('a coordinator taking in a directory', () => {
  it('pastes a list, sees how far it is, and what was done with each record', async () => {
    await coordinator.get('/coordinator/import')
    await coordinator.post('/coordinator/import', {
      pasted: 'name,organisation,postcode\nTea and chat,Friends,BS5 6AA\n,Nobody,\nQuilting,Friends,nowhere',
      feed: 'pasted-list',
    })
    const progress = coordinator.last().leadsTo ?? ''
    expect(progress).toMatch(/^\/progress\//)
    await house.doJobs()
    const over = await coordinator.get(progress)
    expect(over.words).toContain('It is done.')
    const outcome = await coordinator.get(progress.replace('/progress/', '/coordinator/import/'))
    expect(outcome.words).toContain('2 new')
    expect(outcome.words).toContain('Not taken: it has no name')
    expect(outcome.words).toContain('line 4 column postcode')
    expect((await sql<{ name: string }>`select name from activity order by name`.execute(house.database.open)).rows).toEqual([
      { name: 'Quilting' },
      { name: 'Tea and chat' },
    ])
    expect((await coordinator.get('/coordinator/import')).words).toContain('pasted-list')
  })

  it('is told in words when the address leads into our own network, and the server does not go there', async () => {
    await coordinator.get('/coordinator/import')
    await coordinator.post('/coordinator/import', { address: 'http://169.254.169.254/latest/meta-data' })
    const progress = coordinator.last().leadsTo ?? ''
    await house.doJobs()
    expect((await coordinator.get(progress.replace('/progress/', '/coordinator/import/'))).words).toContain('leads into a private network')
  })

  it.each([
    [{ address: 'file:///etc/passwd' }, 'begins with https://'],
    [{ address: '/etc/passwd' }, 'begins with https://'],
    [{}, 'one of them'],
    [{ pasted: 'name\nTea' }, 'Give the feed a name'],
  ])('is shown what is wrong with %j, with nothing lost', async (typed, words) => {
    await coordinator.get('/coordinator/import')
    const answer = await coordinator.post('/coordinator/import', typed)
    expect(answer.status).toBe(422)
    expect(answer.words).toContain(words)
  })

  it('is for coordinators: for anybody else the page does not exist', async () => {
    expect((await coordinator.another().get('/coordinator/import')).status).not.toBe(200)
  })
})
