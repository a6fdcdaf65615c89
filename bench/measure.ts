import { readFileSync } from 'node:fs'

/** One measured figure. `ratio` is against a baseline of the same run; rates and times alone are not comparable between machines. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly ratio?: { readonly to: string; readonly value: number }
  /** CPU milliseconds of the process under test for one operation, where it could be read. */
  readonly cpuMs?: number
  readonly target?: { readonly says: string; readonly met: boolean }
}

export type Spread = { readonly p50: number; readonly p95: number; readonly mean: number; readonly count: number }

/** The middle and the slow end of some times in milliseconds. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), mean: times.reduce((sum, time) => sum + time, 0) / times.length, count: times.length }
}

/** Runs one thing after another and times each, in milliseconds. */
export async function timesOf(count: number, run: (number: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const from = performance.now()
    await run(number)
    times.push(performance.now() - from)
  }
  return times
}

export type Load = { readonly perSecond: number; readonly spread: Spread; readonly done: number; readonly seconds: number }

/** So many clients, each doing the next thing as soon as its last is done, for so many seconds. */
export async function loadOf(clients: number, seconds: number, run: (client: number, number: number) => Promise<unknown>): Promise<Load> {
  const times: number[] = []
  const from = performance.now()
  const until = from + seconds * 1000
  const one = async (client: number) => {
    for (let number = 0; performance.now() < until; number += 1) {
      const started = performance.now()
      await run(client, number)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)))
  const took = (performance.now() - from) / 1000
  return { perSecond: times.length / took, spread: spreadOf(times), done: times.length, seconds: took }
}

/** CPU milliseconds a process has used so far (Linux: utime and stime of /proc, in hundredths of a second); undefined elsewhere. */
export function cpuMsOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** Resident memory of a process in MB; undefined where /proc is not. */
export function residentMbOf(pid: number): number | undefined {
  try {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? undefined : Number(kb) / 1024
  } catch {
    return undefined
  }
}
