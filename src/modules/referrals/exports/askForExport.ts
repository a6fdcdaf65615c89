import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { aloneAtMost, type ExportId, expiryOf } from '../../../platform/exports/exportRequest.ts'
import { insertExport } from '../../../platform/exports/exportStore.ts'
import { membersWhoAre } from '../../access/index.ts'
import { exportAt } from '../coordinator/routes.ts'
import { exportWords } from '../words/exports.ts'
import { countPeople, type ExportFilter, exportReading, mostRows } from './exportRowStore.ts'
import { mayAskForExport } from './policy.ts'

export type AskRefusal = 'not-allowed' | 'nobody-in-it' | 'too-many' | 'another-request'
type Asking = { readonly onceKey: string; readonly filter: ExportFilter; readonly reason: string }

/** Asks for a file about people, with a reason. Above fifty people a second person is asked, by e-mail and on their list. */
export async function askForExport(app: App, who: Context, asked: Asking): Promise<Result<ExportId, AskRefusal>> {
  const { actor } = who
  if (!mayAskForExport(actor) || actor.kind !== 'member') return refuse('not-allowed')
  return app.database.within(who, async (work) => {
    const people = await countPeople(work, asked.filter, work.at)
    if (people === 0) return refuse('nobody-in-it')
    if (people > mostRows) return refuse('too-many')
    const made = await onceOnly(work, asked.onceKey, hashOfRequest({ ...asked.filter, reason: asked.reason }), async () => {
      const id = work.newId<'ExportRequest'>()
      const expiresAt = expiryOf({ people, at: work.at, isApproved: false })
      const { what } = exportReading(app.vault)
      await insertExport(work, app.vault, {
        id,
        what,
        filter: asked.filter,
        people,
        reason: asked.reason,
        askedBy: actor.memberId,
        expiresAt,
      })
      work.happened({ kind: 'export.asked', version: 1, subjectId: id, body: { what, people, ...asked.filter } })
      work.records({ action: 'export.ask', subjectKind: 'export', subjectId: id, detail: { people, which: asked.filter.which } })
      if (people > aloneAtMost) await tellOthers(work, app, id)
      return { id }
    })
    return made.ok ? ok(made.value.id) : refuse('another-request')
  })
}

async function tellOthers(work: Work, app: App, id: ExportId): Promise<void> {
  const { actor } = work
  const members = await membersWhoAre(work, app.vault, { kinds: ['coordinator', 'network-admin'] })
  for (const member of members.filter((each) => actor.kind !== 'member' || each.id !== actor.memberId)) {
    const say = exportWords(member.language)
    work.send({
      channel: 'email',
      to: member.email,
      language: member.language,
      template: 'referral.export-asked',
      subject: say('mail.subject'),
      body: say('mail.body', { url: `${app.config.baseUrl}${exportAt.to({ exportId: id })}` }),
      subjectKind: 'export',
      subjectId: id,
    })
  }
}
