import type { ActivityListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const named: Readonly<Record<string, ActivityListing['status']>> = {
  active: 'active',
  open: 'active',
  live: 'active',
  published: 'active',
  running: 'active',
  inactive: 'inactive',
  defunct: 'inactive',
  closed: 'inactive',
  ended: 'inactive',
  archived: 'inactive',
  'permanently closed': 'inactive',
  'temporarily closed': 'paused',
  paused: 'paused',
  suspended: 'paused',
  'on hold': 'paused',
  full: 'paused',
}

/** Whether it goes on. A feed that does not say, or says what nobody understands, lists it all the same: then it does. */
export function cleanStatus(said: Said, note: TakesNotes): ActivityListing['status'] {
  if (isSilent(said)) return 'active'
  const folded = String(said.value)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  const status = Object.hasOwn(named, folded) ? named[folded] : undefined
  if (status === undefined) note('status-not-known', said.at, said.value)
  return status ?? 'active'
}
