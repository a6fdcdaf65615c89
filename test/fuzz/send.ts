import { randomUUID } from 'node:crypto'
import { fill } from '../support/fill.ts'
import type { Field } from '../support/readForms.ts'
import type { Asked, Body, Value } from './asked.ts'
import type { Sighting } from './explore.ts'
import type { Answer, Browser } from './visitors.ts'
import type { World } from './world.ts'

/** What went over the wire, and what came back. */
export type Exchange = {
  readonly asked: Asked
  readonly browser: Browser
  readonly path: string
  readonly answer: Answer
  readonly took: number
}

const mostMilliseconds = 5_000

/** Asks the site; an answer that does not come in time is a fault of its own. */
export async function send(world: World, asked: Asked): Promise<Exchange> {
  const example = exampleOf(world, asked)
  const browser = whoAsks(world, asked, example)
  const path = addressOf(world, asked, example)
  const { body, type } = bodyOf(asked, world.known.forms.get(asked.page) ?? [], browser)
  const headers = new Headers(type === undefined ? [] : [['content-type', type]])
  for (const [name, value] of asked.headers) if (!(name === 'content-type' && value === '')) headers.set(name, value)
  const mayHaveBody = asked.method !== 'GET' && asked.method !== 'HEAD'
  const init = { method: asked.method, headers, from: `10.${asked.from >> 8}.${asked.from & 255}.7`, cookies: browser.cookies }
  const began = performance.now()
  const answer = await Promise.race([world.ask(path, { ...init, ...(mayHaveBody && body !== undefined ? { body } : {}) }), late(path)])
  return { asked, browser, path, answer, took: performance.now() - began }
}

function late(path: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${mostMilliseconds / 1000} s: ${path}`)), mostMilliseconds).unref()
  })
}

function exampleOf({ known }: World, { page, values }: Asked): Sighting | undefined {
  const seen = known.seen.get(page) ?? []
  const nth = values.find((value) => 'seen' in value)
  return nth !== undefined && 'seen' in nth ? seen[nth.seen % seen.length] : undefined
}

/** Two thirds of what is asked as people ask is asked by somebody who may. */
function whoAsks({ browsers }: World, { kind, who }: Asked, example: Sighting | undefined): Browser {
  const seer = kind === 'garbage' || who % 3 === 0 ? undefined : browsers.find(({ named }) => named === example?.by)
  const browser = seer ?? browsers[who % browsers.length]
  if (browser === undefined) throw new Error('Nobody is there to ask')
  return browser
}

function addressOf({ foreign }: World, { page, values, query }: Asked, example: Sighting | undefined): string {
  let place = 0
  const path = page.replaceAll(/:\w+/g, () => {
    const here = place
    place += 1
    return encodeURIComponent(stands(values[here % values.length], { seen: example?.values[here], foreign }).toWellFormed())
  })
  const asked = new URLSearchParams([...query].map(([name, value]): [string, string] => [name.toWellFormed(), value.toWellFormed()]))
  if (query.length === 0 && example !== undefined && example.query !== '') return `${path}?${example.query}`
  return query.length === 0 ? path : `${path}?${asked}`
}

function stands(
  value: Value | undefined,
  { seen, foreign }: { readonly seen: string | undefined; readonly foreign: readonly string[] },
): string {
  if (value === undefined || 'seen' in value) return seen ?? 'nothing-seen'
  if ('foreign' in value) return foreign[value.foreign % foreign.length] ?? ''
  // An empty part would be another address.
  return value.odd === '' || value.odd === '.' || value.odd === '..' ? '-' : value.odd
}

type Sent = { readonly body: string | FormData | Uint8Array<ArrayBuffer> | undefined; readonly type: string | undefined }

function bodyOf({ body }: Asked, fields: readonly Field[], { guard }: Browser): Sent {
  switch (body.as) {
    case 'none':
      return { body: undefined, type: undefined }
    case 'bytes':
      return { body: new TextEncoder().encode(body.bytes.repeat(body.times)), type: body.type === '' ? undefined : body.type }
    case 'form':
      return { body: new URLSearchParams(pairsOf(body, fields, guard)).toString(), type: 'application/x-www-form-urlencoded' }
    case 'parts':
      return { body: partsOf(body, pairsOf(body, fields, guard)), type: undefined }
  }
}

type Filled = Extract<Body, { as: 'form' | 'parts' }>

function pairsOf({ guard, spoilt, further }: Filled, fields: readonly Field[], ours: string): [string, string][] {
  const token = { ours, none: '', odd: 'b'.repeat(43) }[guard]
  const pairs = fill(fields, token).map(([name, value]): [string, string] => [name, value])
  const typed = pairs.filter(([name]) => name !== '_guard')
  for (const [place, value] of spoilt) {
    const pair = typed[place % Math.max(1, typed.length)]
    if (pair !== undefined) pair[1] = value.toWellFormed()
  }
  const hidden: [string, string][] = fields.some(({ name }) => name === '_guard')
    ? []
    : [
        ['_guard', token],
        ['_once', randomUUID()],
      ]
  return [...hidden, ...pairs, ...further.map(([name, value]): [string, string] => [name, value])]
}

function partsOf({ file }: Filled, pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  if (file !== undefined) form.append(file.field, new File([file.starts, 'x,'.repeat(file.size / 2)], file.name.toWellFormed()))
  return form
}
