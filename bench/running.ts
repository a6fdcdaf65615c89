import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The product at work in a process of its own. */
export type Running = {
  readonly address: string
  /** The process that serves pages. */
  readonly pid: number
  /** Milliseconds from asking for it to its first page. */
  readonly readyAfter: number
  readonly stop: () => Promise<void>
}

export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hedgerow-bench-'))
}

/** Starts what `npm start` starts (installed and built already) and waits for its first page. */
export async function startProduct(data: string, env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const from = performance.now()
  const started = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...process.env, HEDGEROW_DATA: data, PORT: String(port), BASE_URL: address, DATABASE_URL: '', SMTP_URL: '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  started.stderr.on('data', (chunk) => {
    said += chunk
  })
  while (
    !(await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (started.exitCode !== null || performance.now() - from > 180_000) throw new Error(`It did not start: ${said}`)
    await new Promise((settle) => setTimeout(settle, 20))
  }
  const stop = async () => {
    started.kill('SIGTERM')
    await once(started, 'exit')
  }
  return { address, pid: serverUnder(started.pid ?? 0), readyAfter: performance.now() - from, stop }
}

/** The server itself among what the script started (the bundler of assets is there too while it builds). */
function serverUnder(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
    return children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('main.js')) ?? pid
  } catch {
    return pid
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
