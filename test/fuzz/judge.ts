import { type Exchange, send } from './send.ts'
import type { Answer } from './visitors.ts'
import { foreignName, type World } from './world.ts'

// What only the inside of the program says.
const inside =
  /\bat [\w.<>]+ \(|\bat async |\.(ts|tsx|js|mjs):\d+:\d+|node_modules|node:internal|(relation|column|function) "[^"]+" (does not|of relation)|syntax error at or near|violates \S+ constraint|invalid input syntax|duplicate key value|PostgreSQL|pg_catalog|ECONNREFUSED|\[object Object\]/

/** What is wrong with an answer, in words; nothing when nothing is. */
export async function wrongWith(world: World, exchange: Exchange): Promise<readonly string[]> {
  const { answer, asked } = exchange
  const { status, body } = answer
  const wrong: string[] = []
  if (status >= 500) wrong.push(`it answered ${status}`)
  const leak = insideShown(body)
  if (leak !== undefined) wrong.push(`it shows its inside: ${leak}`)
  if (body.includes(foreignName)) wrong.push('it shows a name of another network')
  if (/<fuzz\b/i.test(body) && answer.headers.get('content-type')?.startsWith('text/html') === true)
    wrong.push('what was typed became part of the page')
  if (answer.headers.get('set-cookie')?.includes('fuzz=1') === true) wrong.push('what was typed became a header')
  const to = answer.headers.get('location')
  if (to !== null && !leadsHome(to)) wrong.push(`it leads away to ${to}`)
  if (status === 422 && asked.method === 'POST') wrong.push(...wrongWithRefusal(body))
  if (status === 404) wrong.push(...(await wrongWithNothing(world, exchange)))
  return wrong
}

/** The words around what only the inside of the program says; undefined when there is nothing of it. */
export function insideShown(body: string): string | undefined {
  const leak = inside.exec(body)
  return leak === null ? undefined : body.slice(Math.max(0, leak.index - 60), leak.index + 120)
}

function leadsHome(to: string): boolean {
  return /^\/(?![/\\])/.test(to) || to.startsWith('http://127.0.0.1:3000/') || to === 'https://www.bbc.co.uk/weather'
}

/** A form that is refused says which field to mend, and leads there. */
function wrongWithRefusal(html: string): readonly string[] {
  const summary = /<div[^>]*nhsuk-error-summary[\s\S]*?<\/ul>/.exec(html)?.[0]
  const fields = [...(summary ?? '').matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id)
  if (fields.length === 0) return ['it refuses a form without naming a field']
  const lost = fields.filter((id) => !html.includes(`id="${id}"`))
  return lost.length > 0 ? [`it names a field that is not on the page: ${lost}`] : []
}

/** What may not be seen is byte for byte what does not exist. */
async function wrongWithNothing(world: World, exchange: Exchange): Promise<readonly string[]> {
  let found = differences(await answerToNothing(world, exchange), exchange)
  // Another request may have signed this browser out since, or changed the telephone number on every page: what counts is what it is told now.
  for (let again = exchange, tries = 0; found.length > 0 && tries < 4; tries += 1) {
    nothings.delete(keyOf(again))
    again = await send(world, exchange.asked)
    found = again.answer.status === 404 ? differences(await answerToNothing(world, again), again) : []
  }
  return found
}

function differences(nothing: Answer, { asked, answer }: Exchange): readonly string[] {
  const names = new Set([...nothing.headers.keys(), ...answer.headers.keys()])
  const differ = [...names].filter((name) => name !== 'date' && nothing.headers.get(name) !== answer.headers.get(name))
  return [
    ...differ.map((name) => `its 404 has another ${name}: ${answer.headers.get(name)} instead of ${nothing.headers.get(name)}`),
    ...(asked.method === 'HEAD' || nothing.body === answer.body
      ? []
      : [`its 404 reads otherwise: ${firstDifference(nothing.body, answer.body)}`]),
  ]
}

const nothings = new Map<string, Answer>()

/** The 404 of an address where nothing ever was, to the same browser with the same wishes. */
async function answerToNothing({ ask }: World, { asked, browser }: Pick<Exchange, 'asked' | 'browser'>): Promise<Answer> {
  const key = keyOf({ asked, browser })
  const known = nothings.get(key)
  if (known !== undefined) return known
  const headers = new Headers()
  for (const [name, value] of wishesIn(asked)) headers.set(name, value)
  const answer = await ask('/nothing/here', { headers, cookies: browser.cookies })
  nothings.set(key, answer)
  return answer
}

function keyOf({ asked, browser }: Pick<Exchange, 'asked' | 'browser'>): string {
  return JSON.stringify([[...browser.cookies], wishesIn(asked)])
}

/** What an answer depends on though nothing is there: whose browser, and which language and packing it likes. */
function wishesIn({ headers }: Exchange['asked']): Exchange['asked']['headers'] {
  return headers.filter(([name]) => /^(accept-|cookie)/.test(name))
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place])
  return `${one.slice(Math.max(0, at - 40), at + 60)} / ${other.slice(Math.max(0, at - 40), at + 60)}`
}
