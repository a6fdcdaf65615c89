import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coloursIn, contrast } from './colours.ts'

const sheet = readFileSync(new URL('./1-tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)')
const modes = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } }

const text = [
  ['--hr-ink', '--hr-paper'],
  ['--hr-ink', '--hr-tinted'],
  ['--hr-ink', '--hr-leafy'],
  ['--hr-ink', '--hr-raised'],
  ['--hr-ink', '--hr-earth-pale'],
  ['--hr-quiet', '--hr-paper'],
  ['--hr-quiet', '--hr-tinted'],
  ['--hr-quiet', '--hr-leafy'],
  ['--hr-quiet', '--hr-raised'],
  ['--hr-hedge', '--hr-paper'],
  ['--hr-hedge', '--hr-raised'],
  ['--hr-hedge', '--hr-tinted'],
  ['--hr-hedge-deep', '--hr-leafy'],
  ['--hr-on-hedge', '--hr-hedge'],
  ['--hr-berry', '--hr-paper'],
  ['--hr-berry', '--hr-berry-pale'],
  ['--hr-earth', '--hr-paper'],
  ['--hr-earth', '--hr-earth-pale'],
  ['--hr-paper', '--hr-ink'],
] as const

describe('the colours', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000', '#fff')).toBe(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  it.each(['light', 'dark'] as const)('of words can be read by tired eyes in %s mode: at least 4.5 to 1', (mode) => {
    const colours = modes[mode]
    const weak = text
      .map(([ink, ground]) => ({ pair: `${ink} on ${ground}`, ratio: contrast(colours[ink] ?? '', colours[ground] ?? '') }))
      .filter(({ ratio }) => !(ratio >= 4.5))
    expect(weak).toEqual([])
  })

  it('of the kit in dark mode can be read as well', () => {
    const kit = modes.dark
    for (const [ink, ground] of [
      ['--nhsuk-text-colour', '--nhsuk-body-background-colour'],
      ['--nhsuk-error-colour', '--nhsuk-body-background-colour'],
      ['--nhsuk-link-visited-colour', '--nhsuk-body-background-colour'],
      ['--nhsuk-button-text-colour', '--nhsuk-button-colour'],
      ['--nhsuk-button-text-colour', '--nhsuk-button-hover-colour'],
      ['--nhsuk-button-text-colour', '--nhsuk-warning-button-colour'],
      ['--nhsuk-secondary-button-text-colour', '--nhsuk-secondary-button-hover-colour'],
    ] as const) {
      expect({ ink, ground, isReadable: contrast(kit[ink] ?? '', kit[ground] ?? '') >= 4.5 }).toEqual({ ink, ground, isReadable: true })
    }
  })

  it('of the edges of fields can be seen: at least 3 to 1', () => {
    expect(contrast('#5a6860', '#fdfcf8')).toBeGreaterThanOrEqual(3)
    expect(contrast(modes.dark['--nhsuk-input-border-colour'] ?? '', modes.dark['--hr-paper'] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
