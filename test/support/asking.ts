import type { Id } from '../../src/kernel/id.ts'
import type { House } from './house.ts'
import { hiddenFieldsOf } from './readHtml.ts'
import type { Visitor } from './site.ts'

/** What somebody answers when they ask to join, as far as a test cares. */
export type Asking = {
  readonly activityId: Id<'Activity'>
  readonly email?: string
  /** The fields of how to be reached, in place of `email`. */
  readonly way?: Readonly<Record<string, string>>
  readonly safe?: readonly string[]
  /** How long they took between the first answer and the last. */
  readonly seconds?: number
  /** What they write into the box that people do not see. */
  readonly trap?: string
  /** Such as where the connection comes from. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Walks the whole form of asking to join, question by question, as a browser does; gives the path of the private page. */
export async function askToJoin(house: House, visitor: Visitor, asking: Asking): Promise<string> {
  const { activityId, seconds = 60, trap, headers = {} } = asking
  const at = `/join/${activityId}`
  const answers = answersOf(asking)
  await visitor.get(at, headers)
  for (let step = 0; visitor.last().leadsTo !== `${at}/check`; step += 1) {
    const next = visitor.last().leadsTo
    if (next === undefined || step > 12) throw new Error(`Stuck at "${visitor.last().heading}": ${visitor.last().words.slice(0, 300)}`)
    await visitor.get(next, headers)
    const question = next.split('/').at(-1) ?? ''
    await visitor.post(next, { ...answers[question], ...(trap !== undefined && step === 1 && { subject: trap }) }, headers)
  }
  house.clock.forward({ minutes: seconds / 60 })
  await visitor.get(`${at}/check`, headers)
  await visitor.post(`${at}/check`, {}, headers)
  const path = visitor.last().leadsTo
  if (path === undefined) throw new Error(`Not sent: ${visitor.last().words.slice(0, 300)}`)
  await visitor.follow()
  return path.replace('?sent=1', '')
}

/** The same as fast as a machine does it: one look for the form's guards, then every answer at once. `startedBefore` makes it wait, in seconds. */
export async function askAsMachine(house: House, visitor: Visitor, asking: Asking & { readonly startedBefore?: number }): Promise<void> {
  const { activityId, trap, headers = {}, startedBefore = 0 } = asking
  const at = `/join/${activityId}`
  await visitor.get(`${at}/who`, headers)
  const guards = hiddenFieldsOf((await visitor.get(visitor.last().leadsTo ?? `${at}/who`, headers)).html, at)
  for (const [question, fields] of Object.entries(answersOf(asking)))
    await visitor.post(`${at}/${question}`, { ...fields, ...guards, ...(trap !== undefined && { subject: trap }) }, headers)
  if (startedBefore > 0) house.clock.forward({ minutes: startedBefore / 60 })
  const sent = await visitor.post(`${at}/check`, guards, headers)
  if (sent.leadsTo === undefined)
    throw new Error(`The machine was not answered as everybody is: ${sent.status} ${sent.words.slice(0, 200)}`)
}

type Fields = Readonly<Record<string, string | readonly string[]>>

function answersOf({
  email = 'sam.rivers@person.example',
  way = { way: 'email', email },
  safe = [],
}: Asking): Readonly<Record<string, Fields>> {
  return {
    who: { for: 'me' },
    name: { name: 'Sam Rivers' },
    reach: way,
    safe: { safe },
    help: {},
    why: {},
    share: { shares: ['called'] },
  }
}
