/**
 * Draws docs/generated/ from the code: pages.md, states.md, data.md, modules.md, processing.md, and hazards.md from the hazard log.
 * `npm run draw` writes them; `npm run draw -- --check` says which are stale and exits 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawData } from './draw/data.ts'
import { drawHazards } from './draw/hazards.ts'
import { drawModules } from './draw/modules.ts'
import { drawPages } from './draw/pages.ts'
import { drawProcessing } from './draw/processing.ts'
import { drawStates } from './draw/states.ts'

const folder = fileURLToPath(new URL('../docs/generated/', import.meta.url))
const drawn: Readonly<Record<string, string>> = {
  'data.md': drawData(),
  'hazards.md': drawHazards(),
  'modules.md': drawModules(),
  'pages.md': await drawPages(),
  'processing.md': drawProcessing(),
  'states.md': await drawStates(),
}

mkdirSync(folder, { recursive: true })
const stale = Object.entries(drawn).filter(([file, text]) => !existsSync(folder + file) || readFileSync(folder + file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`docs/generated/${file} is stale: npm run draw`)
  process.exit(stale.length === 0 ? 0 : 1)
}
for (const [file, text] of stale) writeFileSync(folder + file, text)
console.log(stale.length === 0 ? 'Nothing had changed.' : `Drew ${stale.map(([file]) => file).join(', ')}.`)
process.exit(0)
