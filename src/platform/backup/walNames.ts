/** The name of one piece of log: timeline, then its number in two halves. Pieces are of 16 MB, so a half counts to 255. */
const piece = /^([0-9A-F]{8})([0-9A-F]{8})000000([0-9A-F]{2})$/

/** Its number, counted from the beginning of the cluster on whatever timeline; undefined for a file of another kind. */
export function walNumberOf(name: string): number | undefined {
  const parts = piece.exec(name)
  return parts === null ? undefined : Number.parseInt(parts[2] ?? '', 16) * 256 + Number.parseInt(parts[3] ?? '', 16)
}

/** Which timeline a piece of log or a history file belongs to. Each restore begins a new one. */
export function timelineOf(name: string): number {
  return Number.parseInt(name.slice(0, 8), 16)
}

/** A piece's name. */
export function walName(timeline: number, number: number): string {
  const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0')
  return `${hex(timeline, 8)}${hex(Math.floor(number / 256), 8)}${hex(number % 256, 8)}`
}

/** All pieces between two of the same timeline, both included. */
export function walNamesBetween(first: string, last: string): readonly string[] {
  const [from, to] = [walNumberOf(first), walNumberOf(last)]
  if (from === undefined || to === undefined) throw new Error(`${first} or ${last} does not name a piece of log`)
  return Array.from({ length: to - from + 1 }, (_, step) => walName(timelineOf(last), from + step))
}
