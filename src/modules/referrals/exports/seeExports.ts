import { parseId } from '../../../kernel/id.ts'
import type { ExportRequest } from '../../../platform/exports/exportRequest.ts'
import { findExport, listExports } from '../../../platform/exports/exportStore.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { type ExportFilter, exportReading } from './exportRowStore.ts'
import { maySeeExports } from './policy.ts'

type Names = ReadonlyMap<string, string>
export type Listed = { readonly networkId: string; readonly requests: readonly ExportRequest<ExportFilter>[]; readonly names: Names }
export type Opened = { readonly asked: ExportRequest<ExportFilter>; readonly names: Names }

/** What was asked for, with the names of those who asked. */
export async function seeExports({ app, network, actor }: Visit): Promise<Listed> {
  return app.database.within({ networkId: network.id, actor }, async (work) => {
    const requests = await listExports(work, exportReading(app.vault))
    const members = await membersById(
      work,
      app.vault,
      requests.map((each) => each.askedBy),
    )
    return { networkId: network.id, requests, names: new Map(members.map((member) => [member.id, member.name])) }
  })
}

/** One of them; undefined for whoever may not know of any. */
export async function seeExport(visit: Visit & { readonly params: { readonly exportId: string } }): Promise<Opened | undefined> {
  const { app, network, actor, params } = visit
  const id = parseId<'ExportRequest'>(params.exportId)
  if (id === undefined || !maySeeExports(actor)) return undefined
  return app.database.within({ networkId: network.id, actor }, async (work) => {
    const asked = await findExport(work, id, exportReading(app.vault))
    const members = asked && (await membersById(work, app.vault, [asked.askedBy, ...(asked.answeredBy ? [asked.answeredBy] : [])]))
    return asked && { asked, names: new Map((members ?? []).map((member) => [member.id, member.name])) }
  })
}
