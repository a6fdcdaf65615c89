// `npm run mutants`: changes the code that must not be wrong in hundreds of small ways and looks whether the tests notice each.
// `npm run mutants -- policy crypto` tries those groups only. Fails when one of a group's changes in seven goes unnoticed.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { ensureInstalled } from './install.mjs'
import { root, run } from './steps.mjs'

const target = 85
const referrals = 'src/modules/referrals/'
const people = 'src/modules/people/'
/** What is changed, and the tests that are to notice. */
const groups = {
  policy: {
    code: ['decide', 'standing', 'keys', 'narrowed*']
      .map((file) => `src/kernel/${file}.ts`)
      .concat('src/modules/*/policy.ts', '!src/**/*.test.ts'),
    tests: [
      'src/kernel/{decide,standing,keys,narrowed*}.test.ts',
      'src/modules/*/policy.test.ts',
      'test/house/{authz,plainQuestions}.test.ts',
    ],
  },
  lifecycle: {
    code: ['lifecycle', 'transitions', 'watch', 'duty', 'referral'].map((file) => `${referrals}${file}.ts`),
    tests: [`${referrals}{lifecycle,transitions,watch,duty}.test.ts`],
  },
  crypto: {
    code: [
      ...['sealing', 'openVault', 'masterKey', 'randomness', 'keptKeys'].map((file) => `src/platform/crypto/${file}.ts`),
      ...['canonical', 'headLine', 'signingKey'].map((file) => `src/platform/audit/${file}.ts`),
      // The lines after these write the keys into the database, which only a database can notice.
      'src/platform/database/signedContext.ts:1-28',
    ],
    tests: ['src/platform/{audit,crypto}/*.test.ts', 'src/platform/database/signedContext.test.ts'],
  },
  disclosure: {
    code: [`${referrals}whatGroupSees.ts`, ...['consent', 'person', 'reach', 'safeContact', 'sameAs'].map((file) => `${people}${file}.ts`)],
    tests: [`${people}*.test.ts`, `${referrals}whatGroupSees.test.ts`],
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in groups))
if (unknown.length > 0) {
  console.error(`There is no group “${unknown.join('”, “')}”. There are: ${Object.keys(groups).join(', ')}.`)
  process.exit(1)
}

await ensureInstalled()
let isRight = true
console.log(`${cpus().length} processors of ${cpus()[0]?.model ?? 'an unknown kind'}, Node ${process.versions.node}`)
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  const started = Date.now()
  const { code, tests } = groups[name]
  const env = { HEDGEROW_MUTANTS_TESTS: tests.join(' ') }
  const { code: ended, said } = await run('stryker', ['run', '--mutate', code.join(',')], { env, isQuiet: true })
  if (ended !== 0) {
    console.error(`${said}\n${name}: the run ended with code ${ended} before it could say anything.`)
    process.exit(ended)
  }
  isRight = tell(name, JSON.parse(readFileSync(`${root}build/mutants.json`, 'utf8')), started) && isRight
}
process.exit(isRight ? 0 : 1)

/** Prints how many were noticed and where the others are; true when they are few enough. */
function tell(name, { files }, started) {
  const all = Object.entries(files).flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ file, source, ...mutant })))
  const counted = all.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const missed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const killed = (100 * (counted.length - missed.length)) / counted.length
  for (const { file, source, location, replacement } of missed)
    console.log(`  ${file}:${location.start.line} ${wordsAt(source, location)} → ${brief(replacement)}`)
  console.log(
    `${name}: ${counted.length - missed.length} of ${counted.length} noticed, ${killed.toFixed(1)} % (${((Date.now() - started) / 1000).toFixed(0)} s)`,
  )
  return killed >= target
}

function wordsAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const [first = ''] = lines
  return brief(lines.length === 1 ? first.slice(start.column - 1, end.column - 1) : first.slice(start.column - 1))
}

function brief(words = '') {
  const line = words.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 90)}…` : line
}
