import type { PlaceId } from '../../../kernel/actor.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type PersonId, peopleWhoAgree } from '../../people/index.ts'
import { listOfPeople } from '../../referrals/index.ts'
import { type About, restsOn } from '../approach.ts'
import { lastWritten } from '../approachStore.ts'
import { isLately } from '../fit.ts'

/** To whom an approach could go: those who agreed, of one place or all. */
export type Audience = { readonly about: About; readonly placeId?: PlaceId | undefined }
export type Reach = { readonly people: readonly PersonId[]; readonly next: PersonId | undefined }
const atATime = 50

/** Some of the people who agreed and belong to the place, from one id on; `next` is undefined when that was all. */
export async function inReach(work: Work, { about, placeId }: Audience, after?: PersonId): Promise<Reach> {
  const agreeing = await peopleWhoAgree(work, restsOn[about.kind], { after, most: atATime })
  const referrals = await listOfPeople(work, agreeing)
  const belongs = (id: PersonId) => {
    const theirs = referrals.filter(({ personId }) => personId === id)
    const isOfPlace = placeId === undefined || theirs.some((referral) => referral.placeId === placeId)
    return isOfPlace && !(about.kind === 'activity' && theirs.some(({ activityId }) => activityId === about.activityId))
  }
  return { people: agreeing.filter(belongs), next: agreeing.length < atATime ? undefined : agreeing.at(-1) }
}

/** How many that is, and how many of them were written to lately: nobody's name or address is opened for it. */
export async function countReach(work: Work, audience: Audience): Promise<{ readonly people: number; readonly lately: number }> {
  let [people, lately] = [0, 0]
  let after: PersonId | undefined
  do {
    const reach = await inReach(work, audience, after)
    const last = await lastWritten(work, reach.people)
    people += reach.people.length
    lately += reach.people.filter((id) => isLately(last.get(id), work.at)).length
    after = reach.next
  } while (after !== undefined)
  return { people, lately }
}
