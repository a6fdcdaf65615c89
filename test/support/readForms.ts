import { unescaped } from './readHtml.ts'

/** One field of a form as a browser would send it: what it may say when it is one of a few things, and what it says now. */
export type Field = { readonly name: string; readonly kind: string; readonly choices: readonly string[]; readonly says: string }
/** A form that posts, and where to. */
export type Form = { readonly path: string; readonly fields: readonly Field[] }

/** The forms of a page that change something. */
export function formsIn(html: string, page: string): readonly Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].flatMap(([, head = '', inside = '']) =>
    /method="post"/i.test(head) ? [{ path: attributeOf(head, 'action') ?? page, fields: fieldsIn(inside) }] : [],
  )
}

/** The addresses a page leads to, of this site. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/gi)]
    .map((found) => unescaped(found[1] ?? '').replace(/^https?:\/\/[^/]+(?=\/[rp]\/)/, ''))
    .filter((href) => /^\/(?!\/)/.test(href))
}

function fieldsIn(html: string): readonly Field[] {
  const fields = new Map<string, Field>()
  const add = (field: Field) => {
    const known = fields.get(field.name)
    if (field.name !== '') fields.set(field.name, known === undefined ? field : { ...known, choices: [...known.choices, ...field.choices] })
  }
  for (const [, element = '', head = ''] of html.matchAll(/<(input|textarea|select|button)\b([^>]*)>/gi)) {
    const name = attributeOf(head, 'name') ?? ''
    const kind = attributeOf(head, 'type') ?? element.toLowerCase()
    const value = attributeOf(head, 'value') ?? ''
    const isChoice = /^(radio|checkbox|submit|button)$/.test(kind)
    add({ name, kind, choices: isChoice ? [value] : element === 'select' ? optionsOf(html, name) : [], says: isChoice ? '' : value })
  }
  return [...fields.values()]
}

function optionsOf(html: string, name: string): readonly string[] {
  const inside = html.split(`name="${name}"`)[1]?.split('</select>')[0] ?? ''
  return [...inside.matchAll(/<option\b([^>]*)>/gi)].map(([, option = '']) => attributeOf(option, 'value') ?? '')
}

function attributeOf(head: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1]
  return found === undefined ? undefined : unescaped(found)
}
