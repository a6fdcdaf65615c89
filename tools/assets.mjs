// Builds what browsers fetch: src/design/styles and src/client → build/public, with .br and .gz beside each file.
// build/public is the site's root as the browser sees it: files under /assets/ carry a hash of their content and never
// change; the others (service worker, icons) keep their name. build/assets.json says which name each asset has.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import * as sass from 'sass'
import { dropUnusedUtilities, readBothWays, useProperties } from './kitCss.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stylesFolder = join(root, 'src/design/styles')
const compressible = /\.(css|js|svg|webmanifest|txt)$/

/** All the CSS as one text: the official kit made ours, then our own files in the order of their names. */
export async function buildCss() {
  const kit = sass.compile(join(stylesFolder, 'kit.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'expanded',
    quietDeps: true,
  }).css
  const own = readdirSync(stylesFolder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(stylesFolder, name), 'utf8'))
  const used = usedUtilities(join(root, 'src'), join(root, 'node_modules/nhsuk-frontend/dist/nhsuk'))
  const css = [readBothWays(useProperties(dropUnusedUtilities(kit, used))), ...own].join('\n')
  const small = await esbuild.transform(css, { loader: 'css', minify: true, target: browsers, charset: 'utf8' })
  return small.code
}

function usedUtilities(...folders) {
  const used = new Set()
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|njk)$/.test(entry.name)) continue
      for (const match of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/nhsuk-u-[\w-]+/g)) used.add(match[0])
    }
  }
  return used
}

const browsers = ['chrome100', 'firefox100', 'safari15']

/** The script every page loads; what few pages need is a file of its own, which it fetches by its address. */
async function buildScripts(site) {
  const bundled = async (entry, define) => {
    const options = {
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: browsers,
      absWorkingDir: root,
      logLevel: 'error',
      legalComments: 'none',
      external: ['/assets/*'],
    }
    const { outputFiles } = await esbuild.build({ ...options, define, entryPoints: [entry] })
    return outputFiles[0].text
  }
  const counting = hashed(site, 'counting.js', await bundled('src/client/counting.ts', {}))
  const passkeys = hashed(site, 'passkeys.js', await bundled('src/client/passkeys.ts', {}))
  const addresses = { COUNTING: JSON.stringify(counting), PASSKEYS: JSON.stringify(passkeys) }
  const js = hashed(site, 'hedgerow.js', await bundled('src/client/main.ts', addresses))
  // What is kept for when there is no connection: nobody signs in without one.
  return { js, all: [js, counting] }
}

async function buildWorker(site, files) {
  const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
  const define = { ASSETS: JSON.stringify({ version, files }) }
  await esbuild.build({
    bundle: true,
    minify: true,
    format: 'iife',
    target: browsers,
    absWorkingDir: root,
    logLevel: 'error',
    define,
    outfile: join(site, 'service-worker.js'),
    entryPoints: ['src/client/worker/serviceWorker.ts'],
  })
}

/** Builds everything into `build/`; returns the manifest that was written. */
export async function buildAssets(into = join(root, 'build')) {
  const site = join(into, 'public')
  rmSync(site, { recursive: true, force: true })
  mkdirSync(join(site, 'assets'), { recursive: true })
  cpSync(join(root, 'public'), site, { recursive: true })
  const [css, scripts] = await Promise.all([buildCss(), buildScripts(site)])
  const manifest = { css: hashed(site, 'hedgerow.css', css), js: scripts.js }
  await buildWorker(site, [manifest.css, ...scripts.all])
  compressAll(site)
  writeFileSync(join(into, 'assets.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  return manifest
}

function hashed(site, name, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const address = `/assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`
  writeFileSync(join(site, address), text)
  return address
}

function compressAll(site) {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    )
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

if (process.argv[1] !== undefined && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = await buildAssets()
  for (const address of Object.values(manifest)) {
    const path = join(root, 'build/public', address)
    console.log(`${address}  ${readFileSync(path).length} bytes, ${readFileSync(`${path}.br`).length} over the wire`)
  }
}
