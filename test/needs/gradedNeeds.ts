import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { activityPlace, activityTag } from '../../demo/activityTag.ts'
import type { ActivityListing, ScheduleListing } from '../../src/modules/directory/listing.ts'

const wishes = ['evening', 'weekend', 'free'] as const
type Wish = (typeof wishes)[number]

const graded = z.strictObject({
  id: z.string().regex(/^(?:n\d{2}|d\d{3})$/),
  said: z.string().min(3),
  language: z.enum(['en', 'cy']),
  place: z.enum(['merrowbridge', 'saltreath', 'fernhallow', 'lanternside', 'shuttleden']),
  near: z.string().min(2),
  right: z.array(z.string()).min(1),
  acceptable: z.array(z.string()),
  wishes: z.array(z.enum(wishes)).default([]),
})

/**
 * What a need may be used for. `tuning`: phrases and constants are fitted to it. `check`: written beside the tuning needs, only its
 * aggregate is looked at while tuning. `held-out`: nobody who tunes has seen it.
 */
export type Part = 'tuning' | 'check' | 'held-out'
/** A need in somebody's own words, and the kinds of activity a person judged right or acceptable for it. */
export type GradedNeed = z.infer<typeof graded> & { readonly part: Part }
/** 2 is clearly right, 1 acceptable, 0 not. */
export type Grade = 0 | 1 | 2

/** All graded needs: the first set (every third held out) and the development set (every third kept for checking). */
export function gradedNeeds(): readonly GradedNeed[] {
  return [...readNeeds('needs.json', 'held-out'), ...readNeeds('development.json', 'check')]
}

function readNeeds(file: string, everyThird: Part): readonly GradedNeed[] {
  const read = z.array(graded).parse(JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')))
  return read.map((need, place) => ({ ...need, part: place % 3 === 2 ? everyThird : 'tuning' }))
}

/** How well a demo activity answers a need: its kind's grade, one lower in another town, and one lower for each wish it is known to break. */
export function gradeOf(need: GradedNeed, listing: ActivityListing): Grade {
  const kind = fits(need.right, listing) ? 2 : fits(need.acceptable, listing) ? 1 : 0
  const isElsewhere = listing.locations.length > 0 && activityPlace(listing.sourceId) !== need.place
  const broken = need.wishes.filter((wish) => breaks[wish](listing)).length
  return Math.max(0, kind - (isElsewhere ? 1 : 0) - broken) as Grade
}

/** `mens-shed` names a kind, `recovery-course/sleep` those of a kind with the word in their name. */
function fits(named: readonly string[], { sourceId, name }: ActivityListing): boolean {
  return named.some((one) => {
    const [tag, word = ''] = one.split('/')
    return tag === activityTag(sourceId) && name.toLowerCase().includes(word)
  })
}

// What nobody has said breaks no wish.
const breaks: Readonly<Record<Wish, (listing: ActivityListing) => boolean>> = {
  evening: ({ schedules }) => allKnown(schedules, ({ opens }) => opens) && schedules.every(({ closes = '00:00' }) => closes < '18:00'),
  weekend: ({ schedules }) => allKnown(schedules, ({ rule }) => rule) && schedules.every(({ rule = '' }) => !/SA|SU|DAILY/.test(rule)),
  free: ({ costs }) => costs.length > 0 && costs.every(({ pence }) => pence !== undefined && pence > 0),
}

function allKnown(schedules: readonly ScheduleListing[], fact: (schedule: ScheduleListing) => string | undefined): boolean {
  return schedules.length > 0 && schedules.every((schedule) => fact(schedule) !== undefined)
}
