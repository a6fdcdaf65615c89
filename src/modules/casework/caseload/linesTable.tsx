import { type Cell, type Html, StaffTable } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { reasonWords, sayDay } from '../../referrals/index.ts'
import { caseloadWords } from '../words/caseload.ts'
import type { Caseload, Line } from './caseload.ts'

type Column = 'person' | 'next' | 'due' | 'what' | 'organisation' | 'find'
type Parts = {
  readonly visit: Visit
  readonly list: Caseload
  readonly lines: readonly Line[]
  readonly caption: string
  readonly columns: readonly Column[]
}

/** People with what is due next, a line each; the name leads to them. */
export function LinesTable({ visit, list, lines, caption, columns }: Parts): Html {
  const say = caseloadWords(visit.language)
  const titles = columns.map((column) => ({ title: say(column === 'find' ? 'col.due' : `col.${column}`) }))
  const rows = lines.map((line) => ({
    isDue: isDue(line, visit.now),
    cells: columns.map((column) => cellOf(column, { visit, list, line })),
  }))
  return <StaffTable caption={caption} columns={titles} rows={rows} />
}

function isDue({ next, findBy }: Line, now: Date): boolean {
  return (next !== undefined && next.duty.dueAt <= now) || (findBy !== undefined && findBy <= now)
}

function cellOf(column: Column, { visit, list, line }: { readonly visit: Visit; readonly list: Caseload; readonly line: Line }): Cell {
  const say = caseloadWords(visit.language)
  const { next, findBy, organisationId } = line
  // A coordinator looks at people nobody works with for the network; a member of a team always for that team.
  const isOfTeam = !list.nobodys.includes(line)
  switch (column) {
    case 'person':
      return <a href={personAt.to({ personId: line.personId }, isOfTeam ? { for: organisationId } : {})}>{line.name}</a>
    case 'next':
      return next === undefined ? say('nothingOpen') : reasonWords(visit.language)(`step.${next.duty.nextStep}`)
    case 'due':
      return next === undefined ? '' : sayDue(next.duty.dueAt, visit, list.timeZone)
    case 'what':
      return next === undefined ? '' : (list.activities.get(next.activityId) ?? '')
    case 'organisation':
      return list.organisations.get(organisationId) ?? ''
    case 'find':
      return findBy === undefined ? '' : say('findBy', { date: sayDue(findBy, visit, list.timeZone) })
    default:
      return column satisfies never
  }
}

function sayDue(dueAt: Date, visit: Visit, timeZone: string): string {
  const date = sayDay(dueAt, visit.language, timeZone)
  return dueAt <= visit.now ? caseloadWords(visit.language)('overdue', { date }) : date
}
