// What is done to the compiled CSS of NHS.UK frontend before it is ours. Each takes the CSS and gives it back changed.

/**
 * Uses the kit's own custom properties (`--nhsuk-text-colour`) wherever it wrote their value out, so that setting the
 * property changes the colour: dark mode is then a handful of properties. Works because kit.scss gives each its own value.
 */
export function useProperties(css) {
  const end = css.indexOf('}', css.indexOf(':root'))
  const head = css.slice(0, end)
  let body = css.slice(end)
  const isPalette =
    /--nhsuk-(blue|white|black|green|purple|dark-pink|red|yellow|dark-blue|pale-yellow|warm-yellow|orange|aqua-green|pink|grey-\d)-colour/
  for (const [, name, value] of head.matchAll(/(--nhsuk-[\w-]+-colour): (#[0-9a-f]{6});/g)) {
    if (!isPalette.test(name)) body = body.replaceAll(value, `var(${name})`)
  }
  for (const [value, name] of Object.entries(palette)) body = body.replaceAll(value, `var(${name})`)
  const used = head.replaceAll(/\s*(--nhsuk-[\w-]+-colour): [^;]+;/g, (line, name) => (body.includes(`var(${name})`) ? line : ''))
  return used + body
}

/** Colours of the NHS palette that the kit writes straight into its rules, and the property of ours that stands for each. */
const palette = {
  '#005eb8': '--nhsuk-brand-colour',
  '#212b32': '--nhsuk-text-colour',
  '#4c6272': '--nhsuk-secondary-text-colour',
  '#768692': '--nhsuk-input-border-colour',
  '#aeb7bd': '--nhsuk-border-hover-colour',
  '#d8dde0': '--nhsuk-border-colour',
  '#f0f4f5': '--nhsuk-template-background-colour',
  '#d5281b': '--nhsuk-error-colour',
  '#007f3b': '--nhsuk-success-colour',
  '#fff9c4': '--hr-earth-pale',
  '#ffeb3b': '--hr-earth-line',
}

/** Takes out the one-purpose classes (`nhsuk-u-…`) that no page and no component names. */
export function dropUnusedUtilities(css, used) {
  return css.replaceAll(/^[ ]*\.(nhsuk-u-[\w-]+)[^{},]*\{[^{}]*\}\n?/gm, (rule, name) => (used.has(name) ? rule : ''))
}

const logical = [
  [/\b(margin|padding)-left:/g, '$1-inline-start:'],
  [/\b(margin|padding)-right:/g, '$1-inline-end:'],
  [/\bborder-left(-\w+)?:/g, 'border-inline-start$1:'],
  [/\bborder-right(-\w+)?:/g, 'border-inline-end$1:'],
  [/\bborder-top-left-radius:/g, 'border-start-start-radius:'],
  [/\bborder-top-right-radius:/g, 'border-start-end-radius:'],
  [/\bborder-bottom-left-radius:/g, 'border-end-start-radius:'],
  [/\bborder-bottom-right-radius:/g, 'border-end-end-radius:'],
  [/(?<=[{;\s])left:/g, 'inset-inline-start:'],
  [/(?<=[{;\s])right:/g, 'inset-inline-end:'],
  [/\b(text-align|float|clear): left\b/g, '$1: inline-start'],
  [/\b(text-align|float|clear): right\b/g, '$1: inline-end'],
  [/\btext-align: inline-/g, 'text-align: '],
]

/** Turns left and right into start and end, so that a page in a right-to-left language is laid out right to left. */
export function readBothWays(css) {
  return logical.reduce((text, [physical, flowing]) => text.replaceAll(physical, flowing), css)
}
