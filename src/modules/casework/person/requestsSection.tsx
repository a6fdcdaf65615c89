import { type Html, StaffTable, Tag } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { sharedNow } from '../../people/index.ts'
import { isOpen, type Referral, reasonWords, referralAt, sayDay, stateKind } from '../../referrals/index.ts'
import { personWords } from '../words/person.ts'
import type { SeenPerson } from './seenPerson.ts'

type Parts = { readonly visit: Visit; readonly seen: SeenPerson }

/** What they asked for, how each stands, and what the group may see of them now. */
export function Requests({ visit, seen }: Parts): Html {
  const say = personWords(visit.language)
  if (seen.requests.length === 0) return <p>{say('noRequests')}</p>
  const rows = seen.requests.map(({ referral, consent }) => ({
    isDue: isOpen(referral) && referral.duty.dueAt <= visit.now,
    cells: [
      <a href={referralAt.to({ referralId: referral.id })}>{referral.reference}</a>,
      seen.activities.get(referral.activityId) ?? '',
      <Tag kind={stateKind(referral.state)} text={reasonWords(visit.language)(`state.${referral.state}`)} />,
      next(visit, seen, referral),
      sharedNow(consent, visit.now)
        .map((share) => say(`shares.${share}`))
        .join(', ') || say('sharesNothing'),
    ],
  }))
  const columns = (['reference', 'what', 'state', 'next', 'shares'] as const).map((name) => ({ title: say(`col.${name}`) }))
  return <StaffTable caption={say('requests')} columns={columns} rows={rows} />
}

function next(visit: Visit, { timeZone }: SeenPerson, referral: Referral): string {
  if (!isOpen(referral)) return ''
  return `${reasonWords(visit.language)(`step.${referral.duty.nextStep}`)}, ${sayDay(referral.duty.dueAt, visit.language, timeZone)}`
}
