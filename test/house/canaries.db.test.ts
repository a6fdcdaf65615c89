import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { declaredPages } from '../fuzz/places.ts'
import { aWorld, type World } from '../fuzz/world.ts'
import { fill } from '../support/fill.ts'
import type { Field } from '../support/readForms.ts'

// What is typed here is told to everybody, so it is nobody's: names of groups' teams, search words of the thesaurus, addresses of feeds.
const publicForms = /^\/coordinator\/(thesaurus|import|contact)/
const canary = 'Quillfeather'
let world: World
let tried = 0
const printed: string[] = []

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk))
      return true
    })
  }
  world = await aWorld()
  for (const { path, fields } of formsKnown()) tried += await plant(path, fields)
  await world.house.doJobs()
}, 180_000)
afterAll(async () => {
  vi.restoreAllMocks()
  await world?.close()
})

function formsKnown(): readonly { readonly path: string; readonly fields: readonly Field[] }[] {
  return declaredPages
    .map(({ at }) => at.path)
    .filter((path) => !publicForms.test(path) && path !== '/sign-out')
    .flatMap((path) => {
      const fields = world.known.forms.get(path)
      return fields === undefined ? [] : [{ path, fields }]
    })
}

/** Fills every box of a form that takes words with the canary, by whoever saw the form, for each thing it was seen of. */
async function plant(path: string, fields: readonly Field[]): Promise<number> {
  const isWords = new Set(
    fields.filter(({ kind, choices }) => /^(text|textarea|email|tel|search)$/.test(kind) && choices.length === 0).map(({ name }) => name),
  )
  let planted = 0
  for (const { values, query, by } of world.known.seen.get(path) ?? []) {
    const browser = world.browsers.find(({ named }) => named === by)
    if (browser === undefined) continue
    const address = path.replaceAll(/:\w+/g, () => encodeURIComponent(values[planted % Math.max(1, values.length)] ?? ''))
    for (const asEmail of [false, true]) {
      const filled = fill(fields, browser.guard).map(([name, value]): [string, string] => [
        name,
        isWords.has(name) ? typedIn(name, asEmail) : value,
      ])
      await world.ask(query === '' ? address : `${address}?${query}`, {
        method: 'POST',
        body: new URLSearchParams(filled),
        cookies: browser.cookies,
      })
    }
    planted += isWords.size
  }
  return planted
}

function typedIn(name: string, asEmail: boolean): string {
  return asEmail && /mail|reach|address/i.test(name) ? `${canary}@person.example` : `${canary} ${name}`
}

/** Everything of a table as text, as somebody sees it who gets hold of the database. */
async function textOf(columns: string, table: string): Promise<string> {
  const client = new pg.Client(world.house.admin)
  await client.connect()
  const { rows } = await client.query<{ text: string }>(`select concat_ws(' ', ${columns}) as text from ${table}`)
  await client.end()
  return rows.map(({ text }) => text).join('\n')
}

/** What opens something: session cookies, form tokens, private links. */
function secrets(): readonly string[] {
  const sessions = world.browsers.flatMap(({ cookies, guard }) => [...cookies.values(), guard])
  const links = ['/r/:token', '/p/:token'].flatMap((path) => (world.known.seen.get(path) ?? []).map(({ values }) => values[0] ?? ''))
  return [...sessions, ...links].filter((secret) => secret.length > 20)
}

describe('what people typed into any form, and what opens their pages', () => {
  it('was truly typed, by whoever may', () => {
    expect(tried).toBeGreaterThan(40)
    expect(secrets().length).toBeGreaterThan(8)
    expect(world.faults).toEqual([])
  })

  it.each([
    ['events', 'kind, body', 'event'],
    ['the audit', 'action, actor, detail', 'audit_entry'],
    ['the details of jobs', 'name, data, output', 'pgboss.job'],
    ['the outcomes of forms sent once', 'outcome', 'once_only'],
  ])('is not in %s', async (_, columns, table) => {
    const text = await textOf(columns, table)
    expect(text.length).toBeGreaterThan(100)
    expect(text).not.toContain(canary)
    for (const secret of secrets()) expect(text.includes(secret), 'a secret').toBe(false)
  })

  it('is not in what the process prints, nor in what it reports', () => {
    const text = printed.join('\n') + JSON.stringify(world.faults)
    expect(text).not.toContain(canary)
    for (const secret of secrets()) expect(text.includes(secret), 'a secret').toBe(false)
  })
})
