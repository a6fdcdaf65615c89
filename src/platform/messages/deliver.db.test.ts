import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMailSink, type MailSink } from '../../../test/support/mailSink.ts'
import type { Module } from '../module.ts'
import { markMessageDone, readMessage, undeliveredMessages } from './forHumans.ts'
import { messageJobs } from './jobs.ts'
import type { OutgoingMessage } from './message.ts'
import { type MessageRow, newestMessages, takeMessage } from './store.ts'

const post: Module = { name: 'post', pages: [], jobs: messageJobs, listens: {} }
const sweep = messageJobs.find(({ name }) => name === 'messages.sweep')
let sink: MailSink
let house: House

beforeEach(async () => {
  sink = await aMailSink()
  house = await aHouse({ modules: [post], env: { SMTP_URL: sink.url, HEDGEROW_MAIL_FROM: 'Hedgerow <post@hedgerow.example>' } })
})
afterEach(async () => {
  await house.close()
  await sink.close()
})

async function send(given: Partial<OutgoingMessage> = {}, at: House = house): Promise<void> {
  await at.within(async (work) => {
    const message: OutgoingMessage = {
      channel: 'email',
      to: 'jo@person.example',
      language: 'en',
      template: 'test.hello',
      subject: 'News of your request',
      body: 'Hello.\n\nSee https://hedgerow.example/r/abc <soon>.',
      subjectKind: 'test',
      subjectId: work.newId(),
      ...given,
    }
    work.send(message)
  })
}

async function theMessage(at: House = house): Promise<MessageRow> {
  const [row] = await at.within((work) => newestMessages(work, 1))
  if (row === undefined) throw new Error('No message was written')
  return row
}

describe('delivering a message by e-mail', () => {
  it('arrives as plain text and simple HTML, and is marked as written by a machine', async () => {
    await send()
    expect(await house.doJobs()).toEqual(['messages.deliver'])
    const row = await theMessage()
    expect(row).toMatchObject({ state: 'sent', attempts: 1, problem: null, settled_at: house.clock.now() })
    const [mail] = sink.received
    expect(mail?.to).toEqual(['jo@person.example'])
    expect(mail?.raw).toContain('From: Hedgerow <post@hedgerow.example>')
    expect(mail?.raw).toContain(`Message-ID: <${row.id}@hedgerow.example>`)
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    expect(mail?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(
      '<a href="https://hedgerow.example/r/abc">https://hedgerow.example/r/abc</a> &lt;soon&gt;.',
    )
  })

  it('is done once, however often its job runs', async () => {
    await send()
    await house.doJobs()
    const { id } = await theMessage()
    await messageJobs[0]?.work(house.app, { networkId: house.network.id, messageId: id })
    expect(sink.received).toHaveLength(1)
  })

  it('is tried again when the server says later, under the same Message-ID', async () => {
    sink.refuseWith({ code: 451, at: 'words' })
    await send()
    await house.doJobs()
    expect(await theMessage()).toMatchObject({ state: 'queued', attempts: 1, problem: 'server-busy', settled_at: null })
    expect(await house.doJobs()).toEqual([])

    sink.refuseWith(undefined)
    house.clock.forward({ minutes: 1 })
    expect(await house.doJobs()).toEqual(['messages.deliver'])
    const row = await theMessage()
    expect(row).toMatchObject({ state: 'sent', attempts: 2, problem: null })
    expect(sink.received.map(({ raw }) => /Message-ID: <([^@>]+)/.exec(raw)?.[1])).toEqual([row.id])
  })

  it('is given to a human at once when the address is refused for good', async () => {
    sink.refuseWith({ code: 550, at: 'address' })
    await send()
    await house.doJobs()
    expect(await theMessage()).toMatchObject({ state: 'failed', attempts: 1, problem: 'address-refused' })
    expect(await house.within(undeliveredMessages)).toMatchObject([{ state: 'failed', problem: 'address-refused', template: 'test.hello' }])
  })

  it('tells a refused message from a refused address', async () => {
    sink.refuseWith({ code: 554, at: 'words' })
    await send()
    await house.doJobs()
    expect(await theMessage()).toMatchObject({ state: 'failed', problem: 'message-refused' })
  })

  it('waits for a server that cannot be reached, and gives up after two days of trying', async () => {
    await sink.close()
    await send()
    await house.doJobs()
    expect(await theMessage()).toMatchObject({ state: 'queued', problem: 'server-away' })
    for (let hours = 0; hours < 50; hours += 1) {
      house.clock.forward({ hours: 1 })
      await sweep?.work(house.app, {})
      await house.doJobs()
    }
    const row = await theMessage()
    expect(row).toMatchObject({ state: 'failed', problem: 'gave-up' })
    expect(row.attempts).toBeGreaterThan(12)
    sink = await aMailSink()
  })

  it('says nothing of us on the outside when the person asked for that', async () => {
    await send({ neutral: true, language: 'cy', subject: 'Hedgerow: your place at the café' })
    await house.doJobs()
    const raw = sink.received[0]?.raw ?? ''
    expect(raw).toContain('Subject: Neges i chi')
    expect(raw).toContain('From: post@hedgerow.example')
    expect(raw).not.toMatch(/^(From|Subject): .*Hedgerow/m)
  })

  it('never takes a comma in an address for a second recipient', async () => {
    await send({ to: 'jo@person.example, eve@evil.example' })
    await house.doJobs()
    expect(sink.received.flatMap(({ to }) => to)).not.toContain('eve@evil.example')
    expect((await theMessage()).state).not.toBe('sent')
  })

  it('keeps the subject on one line, so that no header can be slipped in', async () => {
    await send({ subject: 'Hello\r\nBcc: eve@evil.example' })
    await house.doJobs()
    expect(sink.received[0]?.to).toEqual(['jo@person.example'])
    expect(sink.received[0]?.raw).not.toMatch(/^Bcc:/m)
  })

  it('is not sent before its time', async () => {
    await send({ notBefore: new Date(house.clock.now().getTime() + 3_600_000) })
    expect(await house.doJobs()).toEqual([])
    house.clock.forward({ hours: 1 })
    await house.doJobs()
    expect(sink.received).toHaveLength(1)
  })

  it('is sent by the next process when one died in the middle of a try', async () => {
    await send()
    const { id } = await theMessage()
    await house.within((work) => takeMessage(work, id))
    await house.doJobs()
    expect(sink.received).toHaveLength(1)
    expect(await theMessage()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('is found again when its job was lost', async () => {
    await send()
    await sql`delete from pgboss.job where name = 'messages.deliver'`.execute(house.database.open)
    house.clock.forward({ minutes: 3 })
    await sweep?.work(house.app, {})
    await house.doJobs()
    expect(sink.received).toHaveLength(1)
  })

  it('leaves once when several processes are given it at the same time', async () => {
    await send()
    const { id } = await theMessage()
    const details = { networkId: house.network.id, messageId: id }
    await Promise.all(Array.from({ length: 3 }, () => messageJobs[0]?.work(house.app, details)))
    expect(sink.received).toHaveLength(1)
    expect((await theMessage()).state).toBe('sent')
  })
})

describe('a message nobody can send by machine', () => {
  it('is a call to make when it was a text', async () => {
    await send({ channel: 'text', to: '+447700900123' })
    await house.doJobs()
    expect(await theMessage()).toMatchObject({ channel: 'phone-call', state: 'to-do', problem: 'no-text-provider', settled_at: null })
  })

  it('is done when a human says so; opening its words is audited', async () => {
    await send({ channel: 'phone-call', to: '01632 960001' })
    await house.doJobs()
    const { id } = await theMessage()
    const opened = await house.within((work) => readMessage(work, house.app.vault, id))
    expect(opened?.opened?.to).toBe('01632 960001')
    expect(await house.within((work) => markMessageDone(work, id))).toEqual({ ok: true, value: id })
    expect(await house.within((work) => markMessageDone(work, id))).toEqual({ ok: false, reason: 'nothing-to-do' })
    expect(await house.within(undeliveredMessages)).toEqual([])
    expect((await theMessage()).state).toBe('done')
  })

  it('waits for a human, and loses its words seven days after it was done, not before', async () => {
    const purge = messageJobs.find(({ name }) => name === 'messages.purge')
    await send({ channel: 'post', to: '1 High Street' })
    await house.doJobs()
    house.clock.forward({ days: 30 })
    await purge?.work(house.app, {})
    const { id, words_sealed } = await theMessage()
    expect(words_sealed).not.toBeNull()
    await house.within((work) => markMessageDone(work, id))
    house.clock.forward({ days: 7, minutes: 1 })
    await purge?.work(house.app, {})
    expect(await theMessage()).toMatchObject({ state: 'done', to_sealed: null, words_sealed: null })
  })
})

describe('without a mail server', () => {
  it('an e-mail of a real network becomes something to do, with the reason', async () => {
    const bare = await aHouse({ modules: [post] })
    await send({}, bare)
    await bare.doJobs()
    expect(await theMessage(bare)).toMatchObject({ channel: 'email', state: 'to-do', problem: 'no-mail-set-up' })
    await bare.close()
  })

  it('an e-mail of an invented network lies in its outbox', async () => {
    const demo = await aHouse({ modules: [post], network: { isDemo: true } })
    await send({}, demo)
    await demo.doJobs()
    expect(await theMessage(demo)).toMatchObject({ state: 'sent' })
    await demo.close()
  })

  it('an invented network in production has no outbox', async () => {
    const demo = await aHouse({ modules: [post], network: { isDemo: true }, env: { NODE_ENV: 'production' } })
    await send({}, demo)
    await demo.doJobs()
    expect(await theMessage(demo)).toMatchObject({ state: 'to-do', problem: 'no-mail-set-up' })
    await demo.close()
  })
})
