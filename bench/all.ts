/** `npm run bench [-- search pages submissions start import walls]`: measures what is named, or everything; prints a table, writes bench/figures.json. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureImport } from './import.ts'
import type { Figure } from './measure.ts'
import { measurePages } from './pages.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'
import { measureSubmissions } from './submissions.ts'
import { asTable, machine } from './table.ts'
import { measureWalls } from './walls.ts'

const kinds = {
  search: measureSearch,
  pages: measurePages,
  submissions: measureSubmissions,
  start: measureStart,
  import: measureImport,
  walls: measureWalls,
} as const
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((word) => !(word in kinds))
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${Object.keys(kinds).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(kinds)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`Measuring ${name} …`)
  figures.push(...(await measure()))
}

const report = { machine: machine(), figures }
console.log(`\n${asTable(figures)}\n`)
console.log(JSON.stringify(report))
writeFileSync(fileURLToPath(new URL('./figures.json', import.meta.url)), `${JSON.stringify(report, null, 2)}\n`)
process.exit(0)
