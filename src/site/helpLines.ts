import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Language } from '../kernel/language.ts'

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
export const helpGroups = ['now', 'talk', 'safe', 'practical'] as const

const said = z.object({ en: z.string().min(1), cy: z.string().min(1) })
const reach = z.object({
  kind: z.enum(['phone', 'text', 'relay', 'web', 'email']),
  shown: z.string().min(1),
  href: z.string().regex(/^(tel:|sms:|mailto:|https:\/\/)/, 'must start with tel:, sms:, mailto: or https://'),
})
const line = z.object({
  id: z.string().min(1),
  group: z.enum(helpGroups),
  /** Shown in the help at the top of every page. */
  isKey: z.boolean(),
  name: said,
  helps: said,
  nations: z.array(z.enum(nations)).min(1),
  reach: z.array(reach).min(1),
  hours: said.nullable(),
  verifiedOn: z.iso.date().nullable(),
})
const file = z.object({ staleAfterDays: z.number().int().positive(), lines: z.array(line).min(1) })

export type HelpLine = z.infer<typeof line>
export type HelpLines = z.infer<typeof file>
/** Whether somebody here has rung the number lately enough to trust it. */
export type Trust =
  | { readonly kind: 'checked'; readonly on: string }
  | { readonly kind: 'checked-long-ago'; readonly on: string }
  | { readonly kind: 'never-checked' }

const shipped = new URL('./helpLines.json', import.meta.url)

/**
 * The numbers to ring in a crisis: the operator's own file (HEDGEROW_HELP_LINES) or the one shipped, which nobody has
 * checked for this place yet. A file that cannot be used stops the start, because a wrong crisis page is worse than none.
 */
export function readHelpLines(path: string | undefined): HelpLines {
  const source = path ?? shipped
  try {
    return file.parse(JSON.parse(readFileSync(source, 'utf8')))
  } catch (fault) {
    const why = fault instanceof z.ZodError ? z.prettifyError(fault) : String(fault)
    throw new Error(
      `The help lines in ${path ?? 'src/site/helpLines.json'} cannot be used. HEDGEROW_HELP_LINES must name a JSON file of the same form as src/site/helpLines.json.\n${why}`,
    )
  }
}

/** H-05: an out-of-date crisis number is said to be so. */
export function trustIn({ verifiedOn }: HelpLine, staleAfterDays: number, now: Date): Trust {
  if (verifiedOn === null) return { kind: 'never-checked' }
  const days = (now.getTime() - Date.parse(`${verifiedOn}T00:00:00Z`)) / 86_400_000
  return { kind: days > staleAfterDays ? 'checked-long-ago' : 'checked', on: verifiedOn }
}

export const saidIn = (text: { readonly en: string; readonly cy: string }, language: Language): string => text[language]
