import { Temporal } from 'temporal-polyfill'
import { ok, type Result, refuse } from '../../../kernel/result.ts'

/** The parts of a moment as somebody types them, in the time of where they are. */
export type TypedMoment = { readonly day: string; readonly month: string; readonly year: string; readonly time: string }
export type NotThen = 'not-a-moment' | 'in-the-future' | 'too-long-ago'

/** What nobody wrote down for two weeks is asked again: memory is no record. */
const writtenDownWithinDays = 14

/**
 * When something was said: in the past, and not more than fourteen days ago.
 */
export function readSaidAt(
  typed: TypedMoment,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Result<Date, NotThen> {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : Number.NaN))
  const time = /^(\d{1,2})[:.](\d{2})$/.exec(typed.time.trim())
  if (day === undefined || month === undefined || year === undefined || time === null) return refuse('not-a-moment')
  try {
    const parts = { year, month, day, hour: Number(time[1]), minute: Number(time[2]) }
    const said = Temporal.ZonedDateTime.from({ ...parts, timeZone }, { overflow: 'reject' })
    const at = new Date(said.epochMilliseconds)
    if (at > now) return refuse('in-the-future')
    return now.getTime() - at.getTime() > writtenDownWithinDays * 86_400_000 ? refuse('too-long-ago') : ok(at)
  } catch {
    return refuse('not-a-moment')
  }
}

/** A moment in the parts that a form shows. */
export function typedMoment(at: Date, timeZone: string): TypedMoment {
  const said = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  const two = (part: number) => String(part).padStart(2, '0')
  return { day: String(said.day), month: String(said.month), year: String(said.year), time: `${two(said.hour)}:${two(said.minute)}` }
}
