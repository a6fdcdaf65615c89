import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOfText, partsOfLine } from './mailBody.ts'

describe('the HTML part of a mail', () => {
  it('has the same words, in paragraphs, with links to follow', () => {
    expect(htmlOfText('Hello.\nAll well?\n\nSee (https://a.example/r/x?b=1&c=2).', 'cy')).toContain(
      '<p>Hello.<br>\nAll well?</p>\n<p>See (<a href="https://a.example/r/x?b=1&amp;c=2">https://a.example/r/x?b=1&amp;c=2</a>).</p>',
    )
    expect(htmlOfText('x', 'cy')).toContain('<html lang="cy">')
  })

  it('lets no text become markup', () => {
    const allowed = /<\/?(!doctype html|html( lang="en")?|head|meta charset="utf-8"|body|p|br|a( href="https?:\/\/[^"<>]*")?)>/g
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(htmlOfText(`<script>${text}</script> https://a.example/${text}" onclick="x`, 'en').replaceAll(allowed, '')).not.toMatch(
          /[<>]/,
        )
      }),
    )
  })

  it('loses no letter when it splits a line', () => {
    assert(
      property(
        string(),
        (line) =>
          partsOfLine(`${line} http://b.example/${line}`)
            .map(({ text }) => text)
            .join('') === `${line} http://b.example/${line}`,
      ),
    )
  })
})
