import type { AboutPerson } from './about-person/aboutPerson.ts'
import type { App, MayLeave } from './app.ts'
import type { Api } from './http/api.ts'
import type { Page } from './http/page.ts'
import type { Job } from './jobs/job.ts'

/** What a module shows the house: everything it does is named here, so the house tests can see it. */
export type Module = {
  readonly name: string
  readonly pages: readonly Page[]
  readonly apis?: readonly Api[]
  readonly jobs: readonly Job[]
  /** Which of its tables are about people, and how: what a copy, an erasure and the house test go by. */
  readonly aboutPerson?: readonly AboutPerson[]
  /** Whether a message that tells of a person may go out; asked when it leaves, whoever wrote it. */
  readonly mayLeave?: MayLeave
  /** Gets ready, once the site answers, what the first visitor would otherwise wait for. */
  readonly warm?: (app: App) => Promise<void>
  /** Which of its jobs each kind of event wakes; the event's id and subject are the job's details. */
  readonly listens: Readonly<Record<string, readonly string[]>>
}
