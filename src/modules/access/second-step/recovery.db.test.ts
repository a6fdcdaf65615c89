import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appOf } from '../../../../test/support/authenticator.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, giveSecondStep, signIn, signInWeakly } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { answerRecovery } from '../actions/answerRecovery.ts'
import { recoverAsOperator } from '../index.ts'
import type { RecoveryId } from './recovery.ts'

let house: House
let site: Visitor
let nia: MemberId
const lost = '/sign-in/second-step/lost'

beforeEach(async () => {
  house = await aHouse({ modules })
  site = aSite(house)
  nia = await aMember(house, { kind: 'coordinator' })
  await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
  await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
})
afterEach(() => house.close())

/** Nia, signed in once with her app, then again without it, asks for help. */
async function ask(): Promise<{ readonly old: Visitor; readonly weak: Visitor; readonly path: string }> {
  const [old, weak] = [site.another(), site.another()]
  await signIn(house, old)
  await signInWeakly(house, weak)
  await weak.get(lost)
  await weak.post(lost, { why: 'My phone fell into the sea' })
  expect((await weak.follow()).heading).toBe('You have asked for help')
  const rows = await house.within((work) =>
    tablesOf<{ second_step_recovery: { id: RecoveryId } }>(work).selectFrom('second_step_recovery').selectAll().execute(),
  )
  return { old, weak, path: `/members/recovery/${rows[0]?.id}` }
}

async function answer(email: string, path: string, fields: Readonly<Record<string, string>>) {
  const who = site.another()
  await signIn(house, who, email)
  const seen = await who.get(path)
  // Where there is nothing to answer any more, there is no form.
  return seen.html.includes('name="answer"') ? await who.post(path, { answer: 'approve', reason: 'I rang her', ...fields }) : seen
}

const templates = async (): Promise<readonly string[]> =>
  (await house.within((work) => newestMessages(work, 50))).map(({ template }) => template)

describe('a member who lost their second step', () => {
  it('is let in anew by two others: old steps and sessions end, they are told, and set up again within the day', async () => {
    const { old, path } = await ask()
    expect((await templates()).filter((template) => template === 'access.second-step-help')).toHaveLength(2)
    expect((await answer('tom@hedge.example', path, {})).leadsTo).toBe('/members/recovery')
    expect((await old.get('/you')).status).toBe(200)

    const ada = site.another()
    await signIn(house, ada, 'ada@hedge.example')
    const seen = await ada.get(path)
    expect(seen.words).toMatch(/nia lost their second step.*fell into the sea.*tom approved: I rang her/)
    expect((await ada.post(path, { answer: 'approve', reason: 'I met her' })).leadsTo).toBe('/members/recovery')
    expect((await old.get('/you')).status).toBe(404)
    expect(await templates()).toContain('access.second-step-approved')

    const fresh = site.another()
    await signInWeakly(house, fresh)
    expect((await fresh.get('/sign-in/second-step')).heading).toBe('Set up a second step')
    await giveSecondStep(house, fresh)
    expect((await fresh.follow()).heading).toBe('Hello, nia')
    const audit = await house.within((work) =>
      tablesOf<{ audit_entry: { action: string } }>(work).selectFrom('audit_entry').select('action').execute(),
    )
    const events = await house.within((work) => tablesOf<{ event: { kind: string } }>(work).selectFrom('event').select('kind').execute())
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['access.recovery-ask', 'access.recovery-read', 'access.recovery-approve']),
    )
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['member.recovery-asked', 'member.recovery-approved', 'member.recovery-done']),
    )
  })

  it('is not let in by one alone, however often they say so', async () => {
    const { weak, path } = await ask()
    await answer('tom@hedge.example', path, {})
    const again = await answer('tom@hedge.example', path, {})
    expect(again.words).toContain('You have answered. One more person must approve.')
    const tom = await house.within((work) =>
      tablesOf<{ second_step_recovery_answer: { answered_by: MemberId } }>(work)
        .selectFrom('second_step_recovery_answer')
        .select('answered_by')
        .executeTakeFirstOrThrow(),
    )
    const id = path.split('/').at(-1) as RecoveryId
    const asTom = {
      networkId: house.network.id,
      actor: { kind: 'member', memberId: tom.answered_by, roles: [{ kind: 'coordinator' }] },
    } as const
    expect(await answerRecovery(house.app, asTom, { id, answer: 'approve', reason: 'Again' })).toEqual({
      ok: false,
      reason: 'answered-already',
    })
    expect((await weak.get('/sign-in/second-step')).heading).toBe('Show that it is you')
  })

  it('cannot answer for themself, not even when signed in on another device', async () => {
    const { old, path } = await ask()
    const refused = await old.get(path)
    expect([refused.status, (await old.get('/members/recovery')).words]).toEqual([404, expect.stringContaining('Nobody waits')])
    const id = path.split('/').at(-1) as RecoveryId
    const herself = { networkId: house.network.id, actor: { kind: 'member', memberId: nia, roles: [{ kind: 'network-admin' }] } } as const
    expect(await answerRecovery(house.app, herself, { id, answer: 'approve', reason: 'Me' })).toEqual({ ok: false, reason: 'may-not' })
  })

  it('gets no help from who looks after one place, or answers for a group: for them the request does not exist', async () => {
    const { path } = await ask()
    await aMember(house, { kind: 'coordinator', placeId: '01900000-0000-7000-8000-0000000000a1' as never }, 'moor@hedge.example')
    const moor = site.another()
    await signIn(house, moor, 'moor@hedge.example')
    expect([(await moor.get(path)).status, (await moor.get('/members/recovery')).status]).toEqual([404, 404])
  })

  it('is told when somebody says no; one no is enough, and a reason is needed', async () => {
    const { path } = await ask()
    const silent = await answer('tom@hedge.example', path, { reason: ' ' })
    expect([silent.status, silent.words]).toEqual([422, expect.stringContaining('Say how you know')])
    await answer('tom@hedge.example', path, { answer: 'refuse', reason: 'She did not know about Tuesday' })
    expect(await templates()).toContain('access.second-step-refused')
    expect((await answer('ada@hedge.example', path, {})).status).toBe(404)
  })

  it('takes the request back by finding their second step', async () => {
    const { weak, path } = await ask()
    await weak.get('/sign-in/second-step')
    expect((await weak.post('/sign-in/second-step', { code: appOf(house, 'nia@hedge.example').nextCode() })).status).toBe(303)
    expect((await answer('tom@hedge.example', path, {})).status).toBe(404)
  })

  it('has one day to set up anew; then the door is shut, and they ask again', async () => {
    const { path } = await ask()
    await answer('tom@hedge.example', path, {})
    await answer('ada@hedge.example', path, {})
    house.clock.forward({ hours: 24 })
    const late = site.another()
    await signInWeakly(house, late)
    expect((await late.get('/sign-in/second-step')).heading).toBe('The time to set up anew is over')
    await late.get('/sign-out')
    const forced = await late.post('/sign-in/second-step', { begin: 'app' })
    expect(forced.heading).toBe('The time to set up anew is over')
    await late.get(lost)
    await late.post(lost, { why: 'I was ill' })
    expect((await late.follow()).heading).toBe('You have asked for help')
  })

  it('is sent to whoever runs the machine when there are not two others', async () => {
    const other = await aHouse({ modules })
    try {
      await aMember(other, { kind: 'coordinator' })
      const alone = aSite(other)
      await signIn(other, alone)
      const weak = alone.another()
      await signInWeakly(other, weak)
      await weak.get(lost)
      const told = await weak.post(lost, { why: 'Gone' })
      expect([told.status, told.words]).toEqual([422, expect.stringContaining('whoever runs the machine')])

      const operator = { networkId: other.network.id, actor: { kind: 'system', named: 'command' } } as const
      expect((await recoverAsOperator(other.app, operator, { email: 'nia@hedge.example', why: 'She stood beside me' })).ok).toBe(true)
      expect((await alone.get('/you')).status).toBe(404)
      const anew = alone.another()
      await signInWeakly(other, anew)
      expect((await anew.get('/sign-in/second-step')).heading).toBe('Set up a second step')
    } finally {
      await other.close()
    }
  })

  it('says what happened, and is not asked for by who has lost nothing or is not signed in', async () => {
    const stranger = site.another()
    expect((await stranger.get(lost)).leadsTo).toBe('/sign-in')
    const newcomer = site.another()
    await signInWeakly(house, newcomer)
    expect((await newcomer.get(lost)).leadsTo).toBe('/sign-in/second-step')
    const { weak } = await ask()
    expect((await weak.get(lost)).heading).toBe('You have asked for help')
    const tom = site.another()
    await signIn(house, tom, 'tom@hedge.example')
    await tom.get(lost)
    expect((await tom.post(lost, { why: '' })).words).toContain('Say in a few words what happened')
  })
})
