import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'
import { readColumnNotes } from '../../platform/about-person/columnNotes.ts'
import { resealSome } from '../../platform/about-person/resealRows.ts'
import type { App } from '../../platform/app.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { allNetworks } from '../../platform/networks/networks.ts'

const resealer = { kind: 'system', named: 'rights.reseal' } as const

/** Seals again, night by night, what was sealed before each person had a key of their own; once nothing is left it only looks. */
export function resealJob(mapping: () => readonly AboutPerson[]): Job {
  return job({
    name: 'rights.reseal',
    every: '20 4 * * *',
    retries: 3,
    takesLong: true,
    work: async (app) => void (await resealAll(app, mapping())),
  })
}

/** Answers how many values were sealed again. */
export async function resealAll(app: App, mapping: readonly AboutPerson[]): Promise<number> {
  const notes = await readColumnNotes(
    app.database,
    mapping.map(({ table }) => table),
  )
  let resealed = 0
  for (const { id: networkId } of await allNetworks(app.database)) {
    for (const about of mapping) {
      const columns = (notes.get(about.table) ?? []).map(({ column }) => column).filter((column) => column.endsWith('_sealed'))
      if (columns.length === 0) continue
      for (let after: string | undefined = ''; after !== undefined; ) {
        const from: { readonly after?: string } = after === '' ? {} : { after }
        const some = await app.database.within({ networkId, actor: resealer }, (work) =>
          resealSome(work, app.vault, { table: { about, columns, mapping }, ...from }),
        )
        resealed += some.resealed
        after = some.last
      }
    }
  }
  return resealed
}
