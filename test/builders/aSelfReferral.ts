import { randomUUID } from 'node:crypto'
import type { Id } from '../../src/kernel/id.ts'
import { saveListings } from '../../src/modules/directory/index.ts'
import type { ActivityListing } from '../../src/modules/directory/listing.ts'
import type { SelfReferral } from '../../src/modules/referrals/index.ts'
import type { House } from '../support/house.ts'
import { aListing } from './aListing.ts'

/** What somebody answers when only what a test cares about is said; the rest is ordinary. */
export function aSelfReferral(
  activityId: Id<'Activity'>,
  shown: Omit<Partial<SelfReferral>, 'person'> & { readonly person?: Partial<SelfReferral['person']> } = {},
): SelfReferral {
  const { person, ...rest } = shown
  return {
    onceKey: randomUUID(),
    activityId,
    shares: ['called', 'needs', 'why', 'contact'],
    wording: 'share-1',
    ...rest,
    person: {
      name: 'Sam Rivers',
      language: 'en',
      reach: [{ channel: 'email', address: 'sam.rivers@person.example' }],
      safe: { mayText: true, mayLeaveVoicemail: true, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] },
      needs: { codes: [] },
      ...person,
    },
  }
}

/** An activity that takes requests here, saved; its group can be written to unless `email: undefined` is said. */
export async function anActivity(
  house: Pick<House, 'within'>,
  shown: Partial<ActivityListing> & { readonly groupEmail?: string | null } = {},
): Promise<Id<'Activity'>> {
  const { groupEmail = 'walks@group.example', ...listing } = shown
  const sourceId = listing.sourceId ?? 'walk-1'
  const organisation = listing.organisation ?? {
    sourceId: `group-of-${sourceId}`,
    name: `Friends of ${sourceId}`,
    ...(groupEmail !== null && { email: groupEmail }),
  }
  const saved = await house.within((work) =>
    saveListings(work, 'test', [aListing({ joining: 'ask-here', ...listing, sourceId, organisation })]),
  )
  const id = saved.ids.get(sourceId)
  if (id === undefined) throw new Error(`No activity was saved for ${sourceId}`)
  return id
}
