// Builds the server (src/main.ts and the commands → build/server) and what browsers fetch (tools/assets.mjs → build/public).
// A build whose inputs are unchanged is left as it is: `node tools/build.mjs --again` builds all the same.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const into = join(root, 'build')
const inputs = {
  server: ['src', 'demo', 'tools/build.mjs', 'tools/sourceUrl.mjs', 'package-lock.json'],
  assets: ['src/design', 'src/client', 'src/modules', 'src/site', 'public', 'tools/assets.mjs', 'tools/kitCss.mjs', 'package-lock.json'],
}

/** Builds what has changed; says so through `say`. */
export async function build({ say = () => {}, isAgain = false } = {}) {
  await part('server', buildServer)
  await part('assets', async () => (await import('./assets.mjs')).buildAssets())

  async function part(name, make) {
    const mark = join(into, `${name}.built`)
    const hash = hashOf(inputs[name])
    if (!isAgain && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
    const started = Date.now()
    rmSync(mark, { force: true })
    await make()
    mkdirSync(into, { recursive: true })
    writeFileSync(mark, hash)
    say(`Built the ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  }
}

async function buildServer() {
  const esbuild = await import('esbuild')
  const folder = join(into, 'server')
  rmSync(folder, { recursive: true, force: true })
  const commands = readdirSync(join(root, 'src/cli/commands'))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => `src/cli/commands/${name}`)
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/cli/hedgerow.ts', ...commands],
    outbase: 'src',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    plugins: [ownAddress],
  })
}

/** A bundled file lies elsewhere than its source; what it reads beside itself is still beside the source. */
const ownAddress = {
  name: 'own-address',
  setup(made) {
    made.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const own = relative(root, path).replaceAll('\\', '/')
      if (!source.includes('import.meta.url') || own === 'src/cli/hedgerow.ts' || own.startsWith('..')) return undefined
      const helper = JSON.stringify(join(root, 'tools/sourceUrl.mjs'))
      const contents = `import { sourceUrl } from ${helper}\n${source.replaceAll('import.meta.url', `sourceUrl(${JSON.stringify(own)})`)}`
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts', resolveDir: dirname(path) }
    })
  },
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const whole = join(root, path)
    if (!existsSync(whole)) continue
    const files = readdirOrFile(whole)
    for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function readdirOrFile(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (fault) {
    if (fault.code !== 'ENOTDIR') throw fault
    return [path]
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ say: console.log, isAgain: process.argv.includes('--again') })
}
