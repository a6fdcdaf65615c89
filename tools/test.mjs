// Every test there is: the check, the database tests on each PostgreSQL found, the journeys in a browser. Ends with one line of counts.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, withoutChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { run } from './steps.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }
const reports = mkdtempSync(join(tmpdir(), 'hedgerow-tests-'))
const isWithoutBrowser = process.argv.includes('--without-browser')

await ensureInstalled()
const chromium = isWithoutBrowser ? undefined : findChromium()
if (!isWithoutBrowser && chromium === undefined) {
  console.error(withoutChromium)
  process.exit(1)
}

await step('types', ['node', 'tools/types.mjs'])
await step('lint', ['biome', 'check', '--error-on-warnings', '.'])
await step('dead code', ['knip', '--no-progress'])
await step('generated docs', ['node', '--import', 'tsx', 'tools/draw.ts', '--check'])
await step('build', ['node', 'tools/build.mjs'])
await vitest('unit tests', 'unit', {})
await vitest('database tests, embedded PostgreSQL', 'database', {})
const debian = debianServer()
if (debian === undefined) say('database tests, Debian’s PostgreSQL: skipped, no server under /usr/lib/postgresql')
else await vitest(`database tests, ${debian}`, 'database', { HEDGEROW_TEST_POSTGRES: debian })
if (chromium !== undefined) await journeys(chromium)

rmSync(reports, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 ? 0 : 1)

async function step(name, [command, ...given]) {
  const started = Date.now()
  const { code } = await run(command, given)
  counts[code === 0 ? 'passed' : 'failed'] += 1
  say(`${name}: ${code === 0 ? 'right' : 'WRONG'}`, started)
}

async function vitest(name, project, env) {
  const started = Date.now()
  const file = join(reports, `${project}-${Object.keys(env).length}.json`)
  const { code } = await run(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env },
  )
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  add(told?.numPassedTests, told?.numFailedTests, (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0), code, name, started)
}

async function journeys(browser) {
  const started = Date.now()
  const file = join(reports, 'journeys.json')
  const env = { HEDGEROW_TEST_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const { code } = await run('playwright', ['test', '--config', 'test/journeys/playwright.config.ts', '--reporter=line,json'], { env })
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).stats : undefined
  add((told?.expected ?? 0) + (told?.flaky ?? 0), told?.unexpected, told?.skipped, code, 'journeys', started)
}

// A runner that died without a report, or said no without a failed test, is a failure of its own.
function add(passed = 0, failed = 0, skipped = 0, code, name, started) {
  counts.passed += passed
  counts.failed += code !== 0 && failed === 0 ? 1 : failed
  counts.skipped += skipped
  say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`, started)
}

function say(words, started) {
  const took = started === undefined ? '' : ` (${((Date.now() - started) / 1000).toFixed(1)} s)`
  console.log(`— ${words}${took}`)
}

function debianServer() {
  const folder = '/usr/lib/postgresql'
  if (!existsSync(folder)) return undefined
  const versions = readdirSync(folder).filter((version) => existsSync(join(folder, version, 'bin', 'initdb')))
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0]
  return newest === undefined ? undefined : join(folder, newest, 'bin')
}
