// `npm run bench`: measures, prints a table and JSON. Not a test: these are figures, each with a ratio of the same run.
import { ensureInstalled } from './install.mjs'
import { run } from './steps.mjs'

await ensureInstalled()
const { code: built } = await run('node', ['tools/build.mjs'])
if (built !== 0) process.exit(built)
const { code } = await run('node', ['--import', 'tsx', 'bench/all.ts', ...process.argv.slice(2)])
process.exit(code)
