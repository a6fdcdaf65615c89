import type { App } from './app.ts'
import type { Api } from './http/api.ts'
import type { Page } from './http/page.ts'
import type { Job } from './jobs/job.ts'

/** What a module shows the house: everything it does is named here, so the house tests can see it. */
export type Module = {
  readonly name: string
  readonly pages: readonly Page[]
  readonly apis?: readonly Api[]
  readonly jobs: readonly Job[]
  /** Gets ready, once the site answers, what the first visitor would otherwise wait for. */
  readonly warm?: (app: App) => Promise<void>
  /** Which of its jobs each kind of event wakes; the event's id and subject are the job's details. */
  readonly listens: Readonly<Record<string, readonly string[]>>
}
