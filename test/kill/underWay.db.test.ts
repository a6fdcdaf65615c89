import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMailSink, type MailSink, type ReceivedMail } from '../support/mailSink.ts'
import { askToJoin, joinableGroups } from './asking.ts'
import { type Product, startProduct } from './product.ts'

// The product brings its own server: a second run on another PostgreSQL would try the same again.
const isTriedAlready = process.env['HEDGEROW_TEST_POSTGRES'] !== undefined
const never = new Promise<void>(() => undefined)
let product: Product
let sink: MailSink
let arrived: (mail: ReceivedMail) => Promise<void> = async () => undefined
beforeAll(async () => {
  if (isTriedAlready) return
  sink = await aMailSink({ onReceived: (mail) => arrived(mail) })
  product = await startProduct({ SMTP_URL: sink.url })
}, 120_000)
afterAll(async () => {
  await product?.stop()
  await sink?.close()
})

const mailsTo = (email: string) => sink.received.filter(({ to }) => to.includes(email))
const idOf = ({ raw }: ReceivedMail) => /^Message-ID: (\S+)/im.exec(raw)?.[1]

async function until(isSo: () => boolean, within: number): Promise<number> {
  const began = performance.now()
  while (!isSo()) {
    if (performance.now() - began > within) throw new Error(`It did not come to be so. The app said: ${product.printed().slice(-2000)}`)
    await wait(50)
  }
  return performance.now() - began
}

/** Somebody who sends a form whose second half is still to come. */
async function halfAForm(): Promise<{ readonly socket: Socket; readonly answer: Promise<string>; readonly rest: string }> {
  const body = `email=${'x'.repeat(200)}%40member.example`
  const { hostname, port, host } = new URL(product.address)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.on('data', (piece) => {
    heard += piece.toString()
  })
  const answer = new Promise<string>((settle, fail) => socket.once('close', () => settle(heard)).once('error', fail))
  await new Promise((connected) => socket.once('connect', connected))
  const head = `POST /sign-in HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 100))
  return { socket, answer, rest: body.slice(100) }
}

describe.skipIf(isTriedAlready)('what is under way', () => {
  it('goes on within a minute when the app is killed: a message leaves again under its own id, and only then', async () => {
    const [group = ''] = await joinableGroups(product.address)
    const email = 'on.its.way@person.example'
    // The mail server has the words and has not said so yet: that is how the app dies.
    arrived = (mail) => (mail.to.includes(email) ? never : Promise.resolve())
    const { reference } = await askToJoin({ address: product.address, activity: group, email })
    await until(() => mailsTo(email).length === 1, 20_000)
    await wait(9_000)
    // While its process lives nobody else takes it up, however long the mail server takes.
    expect(mailsTo(email), reference).toHaveLength(1)
    arrived = async () => undefined
    const killedAt = performance.now()
    await product.kill('app')
    await product.comeBack()
    await until(() => mailsTo(email).length > 1, 60_000)
    expect(performance.now() - killedAt).toBeLessThan(60_000)
    await wait(5_000)
    const [first, second, ...more] = mailsTo(email).map(idOf)
    expect([second, more]).toEqual([first, []])
  }, 240_000)

  it('is answered when the app is asked to stop in the middle of it, and then the app ends well', async () => {
    const { socket, answer, rest } = await halfAForm()
    await wait(300)
    const began = performance.now()
    const ended = product.askToStop()
    await wait(1_000)
    // Nobody new gets in meanwhile.
    await expect(fetch(`${product.address}/healthz`)).rejects.toThrow()
    socket.write(rest)
    expect(await answer).toMatch(/^HTTP\/1\.1 [234]\d\d /)
    expect(await ended).toBe(0)
    // Well before it would be cut off: browsers that stay connected are not waited for.
    expect(performance.now() - began).toBeLessThan(15_000)
  }, 120_000)
})
