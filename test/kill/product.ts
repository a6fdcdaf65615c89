import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../src/platform/config/root.ts'

/** The product as `npm start` starts it, in processes of its own on a data folder of its own, to be killed. */
export type Product = {
  readonly address: string
  readonly folder: string
  /** Ends the app, or the database server under it, with SIGKILL: neither hears of it beforehand. */
  readonly kill: (what: 'app' | 'database') => Promise<void>
  /** Starts the app again where it was killed, and waits until it can serve. */
  readonly comeBack: () => Promise<void>
  /** Asks the app to stop, as an operator does, and answers what it ended with. */
  readonly askToStop: () => Promise<number | null>
  /** Runs `hedgerow <words>` beside the app; answers its exit code and what it said. */
  readonly command: (...words: readonly string[]) => { readonly code: number; readonly said: string }
  /** All that the app has printed since the beginning. */
  readonly printed: () => string
  readonly stop: () => Promise<void>
}

/** Builds what changed, starts it, and waits until it can serve. */
export async function startProduct(env: Readonly<Record<string, string>>): Promise<Product> {
  execFileSync(process.execPath, ['tools/build.mjs'], { cwd: projectRoot, stdio: 'ignore' })
  const folder = env['HEDGEROW_DATA'] ?? mkdtempSync(join(tmpdir(), 'hedgerow-kill-'))
  // Root's server runs under an account of its own, which has to get in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = { ...bareEnvironment(), HEDGEROW_DATA: folder, PORT: String(port), BASE_URL: address, ...env }
  let printed = ''
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ['build/server/main.js'], { cwd: projectRoot, env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk
      })
    await untilReady(address, child, () => printed)
    return child
  }
  let app = await start()
  return {
    address,
    folder,
    printed: () => printed,
    kill: async (what) => {
      if (what === 'app') await killed(app)
      else process.kill(postmasterIn(folder), 'SIGKILL')
    },
    comeBack: async () => {
      // Only we may end it: an app that ends when its database is killed is a fault, and is not started again here.
      if (app.signalCode === 'SIGKILL') app = await start()
      else await untilReady(address, app, () => printed)
    },
    command: (...words) => runCommand(words, settings),
    askToStop: () => stopped(app),
    stop: async () => {
      await stopped(app)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function hasEnded(app: ChildProcess): boolean {
  return app.exitCode !== null || app.signalCode !== null
}

async function killed(app: ChildProcess): Promise<void> {
  const gone = once(app, 'exit')
  app.kill('SIGKILL')
  await gone
}

async function stopped(app: ChildProcess): Promise<number | null> {
  if (!hasEnded(app)) {
    const gone = once(app, 'exit')
    app.kill('SIGTERM')
    await gone
  }
  return app.exitCode
}

async function untilReady(address: string, app: ChildProcess, printed: () => string): Promise<void> {
  for (let waited = 0; ; waited += 20) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    if (answer?.status === 200) return
    if (hasEnded(app)) throw new Error(`The app ended with ${app.signalCode ?? app.exitCode}: ${printed().slice(-2000)}`)
    if (waited > 60_000) throw new Error(`The app is not ready: ${printed().slice(-2000)}`)
    await wait(20)
  }
}

/** Without the settings of this test run, which the product would refuse as unknown. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(HEDGEROW_|DATABASE_URL|SMTP_URL|NODE_ENV|VITEST|OIDC_)/.test(name))
  return Object.fromEntries(ours)
}

function postmasterIn(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

function runCommand(words: readonly string[], env: NodeJS.ProcessEnv): { readonly code: number; readonly said: string } {
  try {
    return {
      code: 0,
      said: execFileSync(process.execPath, ['build/server/cli/hedgerow.js', ...words], { cwd: projectRoot, env, encoding: 'utf8' }),
    }
  } catch (fault) {
    const { status, stdout, stderr } = fault as { readonly status: number | null; readonly stdout: string; readonly stderr: string }
    return { code: status ?? 1, said: `${stdout}${stderr}` }
  }
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const given = probe.address()
      probe.close(() => settle(typeof given === 'object' && given !== null ? given.port : 0))
    })
  })
}
