// Makes sure that the packages of package-lock.json are there, and finds the Node 24 that runs everything else.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const wanted = 24

/** Installs when node_modules is absent or older than package-lock.json; keeps npm quiet, and says every few seconds that it goes on. */
export async function ensureInstalled(say = console.log) {
  if (isInstalled()) return
  say('Installing packages from package-lock.json. This happens once.')
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const going = setInterval(() => say(`  still installing (${seconds()} s)`), 5000)
  const { code, said } = await install()
  clearInterval(going)
  if (code !== 0) {
    console.error(
      `${said.trim()}\n\nnpm could not install the packages (see above). Check the connection to your npm registry and try again.`,
    )
    process.exit(1)
  }
  say(`Installed in ${seconds()} s.`)
}

/** The path of a Node that is new enough: this one, or the one npm brought; ends with what to do when there is neither. */
export function newEnoughNode() {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  const brought = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(brought)) return brought
  console.error(
    `Hedgerow needs Node ${wanted} or later; this is ${process.version}, and npm has no newer one for ${process.platform} ${process.arch}. Please install it from https://nodejs.org`,
  )
  process.exit(1)
}

/** Ends with what to do when even these small scripts cannot run. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Hedgerow needs Node 20.19 or later to start; this is ${process.version}. Please install a newer one from https://nodejs.org`,
  )
  process.exit(1)
}

// A registry that does not hold a package for some other kind of machine (npm leaves it out of the lock file then) makes `npm ci`
// refuse everything. `npm install --no-save` takes the same locked versions and leaves the lock file alone.
async function install() {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const exact = await npm(['ci', ...quietly])
  return exact.code !== 0 && /in sync|EUSAGE/.test(exact.said) ? npm(['install', '--no-save', ...quietly]) : exact
}

function isInstalled() {
  const done = join(root, 'node_modules', '.package-lock.json')
  return existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

// npm must not run on the Node inside the node_modules it is about to replace, but on the one it was itself started with.
function npm(given) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const [command, ...first] = script === undefined ? ['npm'] : [node ?? process.execPath, script]
  return new Promise((settle) => {
    const child = spawn(command, [...first, ...given], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: script === undefined && process.platform === 'win32',
    })
    let said = ''
    const keep = (chunk) => {
      said += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (fault) => settle({ code: 1, said: `npm could not be started: ${fault.message}` }))
    child.on('close', (code) => settle({ code: code ?? 1, said }))
  })
}
