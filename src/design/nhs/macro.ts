import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import nunjucks from 'nunjucks'
import { environment } from './environment.ts'

type Macro = (params: unknown) => { toString: () => string }

/** Components that come the same on page after page (a list of filters, say) and hold choices, never what a person typed. */
const choices = new Set(['button', 'checkboxes', 'radios', 'select', 'tag'])
const keptAtMost = 4000
const warmers: (() => void)[] = []

/**
 * A macro of nhsuk-frontend as a typed function: text is escaped by the official template, and HTML is only taken
 * from what is escaped already.
 */
export function macroOf<Params extends object>(folder: string, name: string): (params: Params) => HtmlEscapedString {
  let macro: Macro | undefined
  const taken = () => {
    macro ??= takeMacro(folder, name)
    return macro
  }
  warmers.push(taken)
  const render = (params: Params) => String(taken()(toNunjucks(params))).trim()
  if (!choices.has(name)) return (params) => raw(render(params))
  const remembered = rememberedBy(render)
  return (params) => raw(remembered(params))
}

/** Compiles every template (about a quarter of a second), so that the first visitor does not wait for it. */
export function warmComponents(): void {
  for (const warm of warmers) warm()
}

function takeMacro(folder: string, name: string): Macro {
  // The typings know only the callback form of getExported; it is synchronous because the loader is.
  const template = environment.getTemplate(`nhsuk/components/${folder}/macro.njk`, true) as unknown as {
    getExported: (done: (fault: Error | null, exported: Readonly<Record<string, Macro>>) => void) => void
  }
  let found: Macro | undefined
  template.getExported((fault, exported) => {
    if (fault) throw fault
    found = exported[name]
  })
  if (found === undefined) throw new Error(`nhsuk-frontend has no macro "${name}" in ${folder}`)
  return found
}

/** Keeps the last few thousand renderings (a few megabytes), which cost a hundred times more than looking them up; the longest unused goes first. */
function rememberedBy<Params extends object>(render: (params: Params) => string): (params: Params) => string {
  const kept = new Map<string, string>()
  return (params) => {
    const key = keyOf(params)
    if (key === undefined) return render(params)
    const html = kept.get(key) ?? render(params)
    kept.delete(key)
    kept.set(key, html)
    const oldest = kept.size > keptAtMost ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return html
  }
}

/** The options as text; undefined when they may not be remembered: HTML inside, which may hold anything, or a link, which may be a private one. */
function keyOf(params: object): string | undefined {
  let mayKeep = true
  const key = JSON.stringify(params, (name, value: unknown) => {
    const isHtml = typeof value === 'object' && value !== null && ('isEscaped' in value || value instanceof Promise)
    if (isHtml || (name === 'href' && typeof value === 'string')) mayKeep = false
    return isHtml ? null : value
  })
  return mayKeep ? key : undefined
}

/** Our escaped HTML becomes Nunjucks' own safe string; everything else stays as it is and is escaped there. */
function toNunjucks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Promise) throw new Error('A component was given HTML that is not ready: await it first, then pass it on.')
  if ('isEscaped' in value) return new nunjucks.runtime.SafeString(readyHtml(value))
  if (Array.isArray(value)) return value.map(toNunjucks)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toNunjucks(inner)]))
}

function readyHtml(html: object): string {
  const text: unknown = html.toString()
  if (typeof text !== 'string') throw new Error('A component was given an element with an async part: await it first, then pass it on.')
  return text
}
