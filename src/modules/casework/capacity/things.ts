import type { Thing } from '../../people/index.ts'
import { isOpen, type Referral } from '../../referrals/index.ts'

/** What there is to decide for somebody now: who is told of each open request, whether we write to them, and anything else in words. */
export function thingsToDecide(referrals: readonly Referral[]): readonly Thing[] {
  const open = referrals.filter(isOpen)
  const [newest] = open.toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime())
  return [
    ...open.flatMap(({ id, organisationId, referrerOrganisationId }): readonly Thing[] => [
      { purpose: 'share-with-organisation', aboutId: id, recipient: organisationId },
      ...(referrerOrganisationId === undefined
        ? []
        : [{ purpose: 'share-with-referrer', aboutId: id, recipient: referrerOrganisationId } as const]),
    ]),
    ...(newest === undefined ? [] : [{ purpose: 'contact-me-about', aboutId: newest.id } as const]),
    { purpose: 'something-else' },
  ]
}

/** A thing as a form names it. */
export function keyOfThing({ purpose, aboutId }: Thing): string {
  return aboutId === undefined ? purpose : `${purpose}:${aboutId}`
}
