import type { AboutPerson, WhyWithheld } from '../../../platform/about-person/aboutPerson.ts'
import type { ColumnNote } from '../../../platform/about-person/columnNotes.ts'
import type { Basis } from '../lawful-bases/basis.ts'
import { type HeldFor, heldFor } from '../lawful-bases/heldFor.ts'

export type PackValue = string | number | boolean | null | readonly string[]

/** One thing that is held, before anybody decided about it: what it says, and why it is withheld unless a human says otherwise. */
export type DraftItem = {
  /** Table, row and column: what a choice about it is kept under. */
  readonly item: string
  readonly column: string
  readonly note: string
  readonly value: PackValue
  readonly withheld: WhyWithheld | undefined
  /** Free words: a human looks through them for what is about somebody else. */
  readonly isWords: boolean
}
export type DraftEntry = { readonly items: readonly DraftItem[] }
export type DraftSection = { readonly table: string; readonly entries: readonly DraftEntry[] }

/** One thing as the person gets it. */
export type PackItem = { readonly column: string; readonly note: string } & (
  | { readonly value: PackValue }
  | { readonly withheld: Exclude<WhyWithheld, 'serious-harm'> }
)
export type PackSection = {
  readonly table: string
  /** For what it is held and by which law, when the copy was made; absent in copies older than lawful bases. */
  readonly heldFor?: HeldFor
  readonly entries: readonly (readonly PackItem[])[]
}

/** The copy of everything held about one person, as they get it: the same in JSON and in print. */
export type Pack = {
  readonly format: 'hedgerow-copy-1'
  readonly network: string
  readonly language: 'en' | 'cy'
  readonly madeAt: string
  readonly sections: readonly PackSection[]
  /** Why some of it was left out, and how much; nothing is said of what could cause serious harm but that the law has such a rule. */
  readonly leftOut: readonly { readonly because: WhyWithheld; readonly items?: number }[]
}

/** Where a human decided otherwise than the notes do. */
export type Choices = ReadonlyMap<string, boolean>

type About = Pick<Pack, 'network' | 'language' | 'madeAt'> & { readonly bases: readonly Basis[] }

/** The copy from its draft and the choices of whoever releases it. What could cause serious harm leaves no gap that could be seen. */
export function finishPack(draft: readonly DraftSection[], choices: Choices, { bases, ...about }: About): Pack {
  const reasons = new Map<WhyWithheld, number>()
  const finish = ({ item, column, note, value, withheld }: DraftItem): readonly PackItem[] => {
    const isGiven = choices.get(item) ?? withheld === undefined
    if (isGiven) return [{ column, note, value }]
    const because = withheld ?? 'third-party'
    reasons.set(because, (reasons.get(because) ?? 0) + 1)
    return because === 'serious-harm' ? [] : [{ column, note, withheld: because }]
  }
  const sections = draft.map(({ table, entries }) => {
    const held = heldFor(table, bases, about.language)
    return {
      table,
      ...(held && { heldFor: held }),
      entries: entries.map(({ items }) => items.flatMap(finish)).filter((items) => items.length > 0),
    }
  })
  const leftOut = [...reasons].map(([because, items]) => (because === 'serious-harm' ? { because } : { because, items }))
  return { format: 'hedgerow-copy-1', ...about, sections: sections.filter(({ entries }) => entries.length > 0), leftOut }
}

/** What of a table's rows goes into a draft, and why it would be withheld. */
export function whyWithheld(about: AboutPerson, note: ColumnNote, row: Readonly<Record<string, unknown>>): WhyWithheld | undefined {
  const { hides, actors, withheldBecause = 'third-party' } = about
  if (hides?.beginnings.some((beginning) => String(row[hides.column]).startsWith(beginning))) return hides.because
  if (note.access === 'withhold') return withheldBecause
  if (actors?.includes(note.column) && String(row[note.column]).startsWith('member:')) return 'staff'
  return undefined
}
