import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type ExportId, type ExportRequest, standingOf } from '../../../platform/exports/exportRequest.ts'
import { findExport, noteDownload } from '../../../platform/exports/exportStore.ts'
import { csvOf } from '../../../platform/files/csv.ts'
import { takeToll } from '../../../platform/reading/readingBudget.ts'
import { membersById } from '../../access/index.ts'
import { type Joinable, readJoinables } from '../../directory/index.ts'
import { readPerson } from '../../people/index.ts'
import { sayWay } from '../journey/answers.ts'
import { isOpen, type Referral } from '../referral.ts'
import { readTimeZone } from '../store.ts'
import { sayDay } from '../tell/letter.ts'
import { exportWords } from '../words/exports.ts'
import { reasonWords } from '../words/reasons.ts'
import { type ExportFilter, exportReading, listForExport } from './exportRowStore.ts'
import { mayTakeExport } from './policy.ts'

type Taking = { readonly id: ExportId; readonly language: Language }
type Saying = { readonly language: Language; readonly timeZone: string }

/** The file itself. What has grown since it was asked for, or is not ready, is not given; each time is audited with how many it held. */
export async function takeExport(
  app: App,
  who: Context,
  { id, language }: Taking,
): Promise<Result<string, 'not-found' | 'not-ready' | 'has-grown' | 'too-many'>> {
  return app.database.within(who, async (work) => {
    const asked = await findExport(work, id, exportReading(app.vault))
    if (asked === undefined || !mayTakeExport(work.actor, asked)) return refuse('not-found')
    if (standingOf(asked, work.at) !== 'ready') return refuse('not-ready')
    const referrals = await listForExport(work, asked.filter, asked.askedAt)
    const everyone = [...new Set(referrals.map((referral) => referral.personId))]
    const people = everyone.length
    if (people > asked.people) return refuse('has-grown')
    if (!(await isWithinBudget(work, app, { asked, everyone }))) return refuse('too-many')
    const saying = { language, timeZone: await readTimeZone(work) }
    const [head, rows] = [await headOf(work, app, asked, { ...saying, people }), await rowsOf(work, app, referrals, saying)]
    await noteDownload(work, id)
    work.happened({ kind: 'export.taken', version: 1, subjectId: id, body: { people, rows: referrals.length } })
    work.records({ action: 'export.take', subjectKind: 'export', subjectId: id, detail: { people, rows: referrals.length } })
    // Each of them can read at their own page that it happened.
    for (const personId of everyone)
      work.records({ action: 'export.take-person', subjectKind: 'person', subjectId: personId, detail: { exportId: id } })
    return ok(csvOf([...head, ...rows]))
  })
}

/** What somebody else has agreed to is spoken for; otherwise a file is as many records opened as it holds people. */
async function isWithinBudget(
  work: Work,
  app: App,
  { asked, everyone }: { readonly asked: ExportRequest<ExportFilter>; readonly everyone: readonly string[] },
): Promise<boolean> {
  if (asked.answeredBy !== undefined || work.actor.kind !== 'member') return true
  return (await takeToll(work, app, { memberId: work.actor.memberId, asked: everyone })) !== 'too-many'
}

/** On top of the file, so that it says for itself whose it is and what it is for. */
async function headOf(
  work: Work,
  app: App,
  asked: ExportRequest<ExportFilter>,
  { language, timeZone, people }: Saying & { people: number },
): Promise<readonly string[][]> {
  const say = exportWords(language)
  const members = await membersById(work, app.vault, [asked.askedBy, ...(asked.answeredBy ? [asked.answeredBy] : [])])
  const named = (id: string | undefined) => members.find((member) => member.id === id)?.name ?? say('alone')
  return [
    [say('file.title'), say(`which.${asked.filter.which}`)],
    [say('file.askedBy'), named(asked.askedBy)],
    [say('file.on'), sayDay(asked.askedAt, language, timeZone), asked.askedAt.toISOString()],
    [say('file.reason'), asked.reason],
    [say('file.approvedBy'), named(asked.answeredBy)],
    [say('file.people'), String(people)],
    [say('file.careful')],
    [],
    (['reference', 'name', 'reach', 'activity', 'group', 'state', 'next', 'due', 'asked'] as const).map((column) =>
      say(`column.${column}`),
    ),
  ]
}

async function rowsOf(work: Work, app: App, referrals: readonly Referral[], saying: Saying): Promise<readonly string[][]> {
  const joinables = await readJoinables(work, work.networkId, [...new Set(referrals.map((referral) => referral.activityId))])
  const activities = new Map(joinables.map((each) => [each.id, each]))
  const rows: string[][] = []
  for (const referral of referrals) rows.push(await rowOf(work, app, { referral, activity: activities.get(referral.activityId) }, saying))
  return rows
}

async function rowOf(
  work: Work,
  app: App,
  of: { referral: Referral; activity: Joinable | undefined },
  { language, timeZone }: Saying,
): Promise<string[]> {
  const { referral, activity } = of
  const person = await readPerson(work, app.vault, referral.personId)
  const say = reasonWords(language)
  const first = person?.reach[0]
  return [
    referral.reference,
    person?.name ?? '',
    first === undefined ? '' : sayWay(first),
    activity?.name ?? '',
    activity?.organisation.name ?? '',
    say(`state.${referral.state}`),
    isOpen(referral) ? say(`step.${referral.duty.nextStep}`) : '',
    isOpen(referral) ? sayDay(referral.duty.dueAt, language, timeZone) : '',
    sayDay(referral.madeAt, language, timeZone),
  ]
}
