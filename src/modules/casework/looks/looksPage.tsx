import { nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import {
  asHolder,
  type Held,
  holderOf,
  linkLimit,
  loadHeld,
  looksAt,
  matterOf,
  personLinkAt,
  recordsLink,
  sayDay,
} from '../../referrals/index.ts'
import { maySeeOwnLooks } from '../policy.ts'
import { looksWords } from '../words/looks.ts'
import { type Looks, readLooks } from './readLooks.ts'
import { sayToPerson } from './sayLooker.ts'
import { readWithholding } from './withholdingStore.ts'

type Shown = Held & { readonly looks: Looks | undefined; readonly isNaming: boolean }
const software = { kind: 'system', named: 'casework' } as const

/** The person sees who looked at their record: by role and organisation, newest first; a proxy never does. */
export const looksPage: Page = page({
  at: looksAt,
  may: (actor, { story }: Shown, now) => maySeeOwnLooks(actor, matterOf(story.referral), now),
  records: recordsLink('referral.person-link-looks'),
  load: async (visit): Promise<Shown | undefined> => {
    const held = await loadHeld(visit)
    // Somebody else's link is answered before anything is read.
    if (held === undefined || held.link.purpose !== 'person') return undefined
    const { networkId } = asHolder(visit, held)
    return visit.app.database.within({ networkId, actor: software }, async (work) => {
      const { personId } = held.story.referral
      // Read either way, so that the answer takes as long; withheld looks exactly like none.
      const [looks, withheld] = [await readLooks(work, visit.app, personId), await readWithholding(work, visit.app.vault, personId)]
      return { ...held, looks: withheld === undefined ? looks : undefined, isNaming: looks.isNaming }
    })
  },
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, { looks, isNaming, story }) => {
    const say = looksWords(visit.language)
    const lines = looks?.lines ?? []
    const items = lines.map(({ at, by, what, times }) => {
      const reason = what === 'glass' && by.kind === 'member' ? looks?.reasons.get(by.memberId)?.[0] : undefined
      return (
        <li>
          <strong>{sayDay(at, visit.language, story.timeZone)}</strong>
          <br />
          {looks === undefined ? '' : sayToPerson(by, looks, visit.language)}: {say(`what.${what}`)}
          {times > 1 ? ` (${say('times', { count: times })})` : ''}
          {reason === undefined ? null : nhs.insetText({ text: say('because', { reason }) })}
        </li>
      )
    })
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p>{say(isNaming ? 'saidNames' : 'said')}</p>
        {lines.length === 0 ? <p>{say('none')}</p> : <ul class="nhsuk-list">{items}</ul>}
      </>
    )
    return { title: say('title'), body, backTo: personLinkAt.to(visit.params) }
  },
})
