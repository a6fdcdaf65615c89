import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { KeptBackup } from './backupsFolder.ts'

/** Where to go back to: a moment, as far as the log reaches, or the end of one backup. */
export type RestoreTarget =
  | { readonly kind: 'time'; readonly at: Date }
  | { readonly kind: 'latest' }
  | { readonly kind: 'backup'; readonly name: string }

const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i
const nameOfBackup = /^\d{4}-\d\d-\d\dT\d{6}Z$/

/**
 * Reads what was typed after `--to`. A time needs its zone: an hour's difference is an hour of people's answers.
 *
 * @example
 * parseTarget('2026-11-22 09:30:00+00:00') // => { ok: true, value: { kind: 'time', at: new Date('2026-11-22T09:30:00Z') } }
 */
export function parseTarget(typed: string): Result<RestoreTarget, string> {
  const text = typed.trim()
  if (text === 'latest') return ok({ kind: 'latest' })
  if (nameOfBackup.test(text)) return ok({ kind: 'backup', name: text })
  const [, day, time, zone] = moment.exec(text) ?? []
  if (day === undefined) return refuse('Say when: --to 2026-11-22T09:30:00Z, or --to latest, or the name of a backup.')
  if (zone === undefined)
    return refuse(`Say the time zone too: --to ${day}T${time}Z for UTC, or ${day}T${time}+01:00 for British summer time.`)
  const at = new Date(`${day}T${time}${zone.toUpperCase()}`)
  return Number.isNaN(at.getTime()) ? refuse(`"${text}" is not a moment of the calendar.`) : ok({ kind: 'time', at })
}

/** The backup a restore begins with: the last one that was whole by then. */
export function backupFor(target: RestoreTarget, backups: readonly KeptBackup[], now: Date): Result<KeptBackup, string> {
  const first = backups[0]
  const newest = backups.at(-1)
  if (first === undefined || newest === undefined) return refuse('There is no backup there. Say where they are: --from <folder>')
  if (target.kind === 'latest') return ok(newest)
  if (target.kind === 'backup') {
    const named = backups.find(({ manifest }) => manifest.name === target.name)
    return named === undefined ? refuse(`There is no backup called ${target.name}. There are: ${namesOf(backups)}.`) : ok(named)
  }
  if (target.at > now) return refuse(`${target.at.toISOString()} has not come yet. To go back as little as possible: --to latest`)
  const before = backups.filter(({ manifest }) => new Date(manifest.endedAt) <= target.at).at(-1)
  if (before !== undefined) return ok(before)
  return refuse(`The first backup ended at ${first.manifest.endedAt}: no restore can go to before it. Backups: ${namesOf(backups)}.`)
}

function namesOf(backups: readonly KeptBackup[]): string {
  return backups.map(({ manifest }) => manifest.name).join(', ')
}
