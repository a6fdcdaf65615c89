const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** The words inside the first element of a kind, as they are read: without tags, white space as one space. */
export function textIn(html: string, element: string): string {
  const inside = new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? ''
  const words = inside.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ')
  return unescaped(words).replaceAll(/\s+/g, ' ').trim()
}

/** The hidden fields of the form that posts to a path; of the first form that posts, when none says that path. */
export function hiddenFieldsOf(html: string, path: string): Readonly<Record<string, string>> {
  const forms = [...html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi)].map(([form]) => form)
  const form = forms.find((one) => unescaped(attribute(one, 'action') ?? '') === path) ?? forms[0] ?? ''
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/gi)].map(([input]) => input)
  return Object.fromEntries(hidden.map((input) => [unescaped(attribute(input, 'name') ?? ''), unescaped(attribute(input, 'value') ?? '')]))
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1]
}

/** Text as a browser reads it out of HTML. */
export function unescaped(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
