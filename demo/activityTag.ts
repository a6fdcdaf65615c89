import { places } from './region/places.ts'

const parts = new RegExp(`^(.+)-(${places.map(({ slug }) => slug).join('|')})-\\d+$`)

/** The kind of activity a demo source id names: `mens-shed` of `mens-shed-saltreath-1`. */
export function activityTag(sourceId: string): string | undefined {
  return parts.exec(sourceId)?.[1]
}

/** The place a demo source id names. */
export function activityPlace(sourceId: string): string | undefined {
  return parts.exec(sourceId)?.[2]
}
