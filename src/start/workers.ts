import cluster, { type Worker } from 'node:cluster'
import { setTimeout as wait } from 'node:timers/promises'
import type { Login } from '../platform/database/login.ts'

/** What the first process tells the others: how to reach the database it has prepared. */
export type Briefing = { readonly login: Login; readonly masterKey: string }
type Told = { readonly kind: 'briefing'; readonly briefing: Briefing } | { readonly kind: 'stop' }
type Ready = { readonly kind: 'serving'; readonly port: number }

export type Workers = { readonly port: number; readonly stop: () => Promise<void> }

/** Starts the processes that serve pages on one shared port, and replaces one that dies. */
export async function startWorkers(count: number, briefing: Briefing, say: (line: string) => void): Promise<Workers> {
  let isStopping = false
  let pause = 0
  cluster.on('exit', async (worker) => {
    if (isStopping || worker.exitedAfterDisconnect) return
    say(`A worker process (${worker.process.pid}) ended unexpectedly and is replaced.`)
    // A worker that cannot even start must not be restarted as fast as the machine can.
    await wait(pause)
    pause = Math.min(pause + 500, 10_000)
    if (!isStopping) await startWorker(briefing).catch(() => undefined)
  })
  const ports = await Promise.all(Array.from({ length: count }, () => startWorker(briefing)))
  return {
    port: ports[0] ?? 0,
    stop: async () => {
      isStopping = true
      await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stopWorker(worker)))
    },
  }
}

/** In a worker: waits to be told where the database is. */
export function awaitBriefing(): Promise<Briefing> {
  return new Promise((resolve) => process.once('message', (told: Told) => told.kind === 'briefing' && resolve(told.briefing)))
}

/** In a worker: says that it serves, and calls `stop` when the first process says so or is gone. */
export function servingUntilTold(port: number, stop: () => Promise<void>): void {
  const leave = (): void => void stop().finally(() => process.exit(0))
  process.send?.({ kind: 'serving', port } satisfies Ready)
  process.once('message', (told: Told) => told.kind === 'stop' && leave())
  process.once('disconnect', leave)
  // Ctrl-C reaches every process of the group; the first one decides the order.
  process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined)
}

function startWorker(briefing: Briefing): Promise<number> {
  const worker = cluster.fork()
  worker.send({ kind: 'briefing', briefing } satisfies Told)
  return new Promise((resolve, reject) => {
    worker.once('message', (ready: Ready) => resolve(ready.port))
    worker.once('exit', (code) => reject(new Error(`A worker process ended with ${code} before it served`)))
  })
}

function stopWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    worker.send({ kind: 'stop' } satisfies Told)
  })
}
