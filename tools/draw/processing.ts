import { type Purpose, purposeNames, purposes } from '../../src/modules/rights/lawful-bases/purposes.ts'
import { citeLaw } from '../../src/modules/rights/lawful-bases/sayBasis.ts'
import { purposeWords } from '../../src/modules/rights/words/purposes.ts'

/** docs/generated/processing.md: what the product holds, for what and by which law, as it comes; the controller's own decisions are in the product. */
export function drawProcessing(): string {
  const say = purposeWords('en')
  const rows = purposeNames.map((name) => {
    const { concerns, keptAs, tables, first }: Purpose = purposes[name]
    const held = tables === 'everywhere' ? 'all tables' : tables.map((table) => `\`${table}\``).join(', ')
    const whose = concerns.map((whom) => say(`concerned.${whom}`)).join('; ')
    const kept = keptAs.map((kind) => `\`${kind}\``).join(', ')
    return `| ${say(`${name}.name`)} | ${whose} | ${say(`${name}.data`)} | ${say(`${name}.to`)} | ${citeLaw(first)} | ${kept} | ${held} |`
  })
  return [
    '# What is held, for what, and by which law',
    '',
    'Drawn from `src/modules/rights/lawful-bases/purposes.ts`. The law is the usual answer of a public body, not yet confirmed by anybody:',
    'the controller decides on the page *Why we may hold what we hold* (`/rights/lawful-bases`), which keeps every version.',
    '',
    '| purpose | whose data | which data | to whom | UK GDPR, DPA 2018 | kept as | held in |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
