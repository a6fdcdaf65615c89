import type { Html } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { maySeeAgreementsOf } from '../agreements/agreementsView.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayArrange, mayArrangeForAnyTeam, mayKeepLists, maySeeCapacity, maySeeLooks } from '../policy.ts'
import { agreementsAt, capacityAt, listsAt, staffLooksAt, workersAt, writeToPersonAt } from '../routes.ts'
import { capacityWords } from '../words/capacity.ts'
import { personWords } from '../words/person.ts'
import type { SeenPerson } from './seenPerson.ts'
import { forTeam } from './wear.ts'

type Parts = { readonly visit: Visit; readonly seen: SeenPerson; readonly neighbours: Neighbours }

/** What else there is to do about them, as far as it is this actor's to do. */
export async function PersonPages({ visit, seen, neighbours }: Parts): Promise<Html | null> {
  const say = personWords(visit.language)
  const { id, matter, team } = seen
  const { actor } = visit
  const maySetUp = team === undefined ? mayArrangeForAnyTeam(actor, matter) : mayArrange(actor, matter, team)
  const links = [
    ...(maySetUp ? [{ href: workersAt.to({ personId: id }, forTeam(seen)), text: say('arrange') }] : []),
    ...(maySeeCapacity(actor, matter, visit.now)
      ? [{ href: capacityAt.to({ personId: id }, forTeam(seen)), text: capacityWords(visit.language)('page') }]
      : []),
    ...(mayKeepLists(actor, matter, visit.now) ? [{ href: listsAt.to({ personId: id }, forTeam(seen)), text: say('lists') }] : []),
    ...(maySeeAgreementsOf(seen, visit)
      ? [
          { href: agreementsAt.to({ personId: id }, forTeam(seen)), text: say('agreements') },
          { href: writeToPersonAt.to({ personId: id }, forTeam(seen)), text: say('write') },
        ]
      : []),
    ...(maySeeLooks(actor, matter, visit.now) ? [{ href: staffLooksAt.to({ personId: id }, forTeam(seen)), text: say('looks') }] : []),
    ...(await neighbours.pagesAbout(visit, id)),
  ]
  if (links.length === 0) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('pages')}</h2>
      <ul class="nhsuk-list">
        {links.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
