import { raw } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { fixtures, isHtmlOption, macroName } from './fixtures.ts'
import { nhs } from './index.ts'

const components = nhs as unknown as Readonly<Record<string, (params: unknown) => { toString: () => string }>>

/** White space is ours to take out; everything else must be as the NHS ships it. */
const squeezed = (html: string) =>
  html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/g, '$1')
    .trim()

function withHtml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHtml)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isHtmlOption(name) && typeof inner === 'string' ? raw(inner) : withHtml(inner)]),
  )
}

describe('the components of NHS.UK frontend, called as functions', () => {
  const renderable = fixtures().filter((fixture) => !fixture.usesCallBlock)

  it('sees the whole package, so that a passing test means something', () => {
    expect(renderable.length).toBeGreaterThan(900)
  })

  it('give the HTML the package says they give, example by example', () => {
    const different = renderable
      .map(({ folder, name, context, html }) => ({
        example: `${folder}: ${name}`,
        ours: squeezed(String(components[macroName(folder)]?.(withHtml(context)))),
        theirs: squeezed(html),
      }))
      .filter(({ ours, theirs }) => ours !== theirs)
    expect(different.slice(0, 5)).toEqual([])
    expect(different).toHaveLength(0)
  })

  it('escape text, and take HTML only from what is escaped', () => {
    expect(String(nhs.button({ text: '<script>alert(1)</script>' }))).not.toContain('<script>')
    expect(String(nhs.insetText({ html: raw('<b>bold</b>') }))).toContain('<b>bold</b>')
    // @ts-expect-error A plain string is not HTML.
    expect(() => nhs.insetText({ html: '<b>bold</b>' })).not.toThrow()
  })

  it('keep the lines a person typed in a text area', () => {
    const typed = 'First line\n   second, indented\n\nlast'
    expect(String(nhs.textarea({ name: 'why', label: 'Why?', value: typed }))).toContain(`>${typed}</textarea>`)
  })

  it('give what they are asked for, not what was remembered of something like it', () => {
    const choice = (text: string, checked: boolean) => String(nhs.checkboxes({ name: 'day', items: [{ value: 'a', text, checked }] }))
    expect(choice('Monday', true)).toContain('checked')
    expect(choice('Monday', false)).not.toContain('checked')
    expect(choice('Tuesday', false)).toContain('Tuesday')
    const reveal = (html: string) =>
      String(nhs.radios({ name: 'how', items: [{ value: 'a', text: 'A', conditional: { html: raw(html) } }] }))
    expect(reveal('<b>one</b>')).toContain('<b>one</b>')
    expect(reveal('<b>two</b>')).toContain('<b>two</b>')
    expect(String(nhs.checkboxes({ name: 'x', items: [{ value: 'a', html: raw('<i>x</i>') }] }))).toContain('<i>x</i>')
    expect(String(nhs.checkboxes({ name: 'x', items: [{ value: 'a', text: '<i>x</i>' }] }))).not.toContain('<i>x</i>')
  })

  it('refuse HTML that is not ready, instead of printing "[object Promise]"', () => {
    expect(() => nhs.insetText({ html: Promise.resolve(raw('late')) })).toThrow(/await it first/)
  })
})
