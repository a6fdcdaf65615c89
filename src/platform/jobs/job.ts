import type { App } from '../app.ts'

/** Work that happens outside a request. It runs at least once, so it must be safe to repeat. */
export type Job = {
  readonly kind: 'job'
  readonly name: string
  /** A cron line in UTC, for work that comes round by itself. */
  readonly every?: string
  readonly retries: number
  /** True for work of minutes: it is fetched one at a time. */
  readonly takesLong?: true
  /** True for work that waits for a server of somebody else's: several are done at once, so that a slow one does not hold up the rest. */
  readonly waitsForOthers?: true
  readonly work: (app: App, details: Readonly<Record<string, unknown>>) => Promise<void>
}

/** Declares a job. */
export function job(declared: Omit<Job, 'kind'>): Job {
  return { kind: 'job', ...declared }
}
