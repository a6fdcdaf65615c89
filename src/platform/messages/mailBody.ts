/** The same words as simple HTML: paragraphs, line breaks and links, nothing else, everything escaped. */
export function htmlOfText(text: string, language: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(linked).join('<br>\n')}</p>`)
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

export type TextPart = { readonly kind: 'words' | 'link'; readonly text: string }

/**
 * Splits a line into words and links. A full stop or bracket after a link belongs to the sentence.
 *
 * @example
 * partsOfLine('See https://a.example/r/1.') // => [{ kind: 'words', text: 'See ' }, { kind: 'link', text: 'https://a.example/r/1' }, { kind: 'words', text: '.' }]
 */
export function partsOfLine(line: string): readonly TextPart[] {
  return line
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)
    .map((text, place): TextPart => ({ kind: place % 2 === 1 ? 'link' : 'words', text }))
    .filter((part) => part.text !== '')
}

function linked(line: string): string {
  return partsOfLine(line)
    .map(({ kind, text }) => (kind === 'link' ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text)))
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
