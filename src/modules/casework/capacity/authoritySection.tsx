import { type Html, nhs } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Authority, decidesCare } from '../../people/index.ts'
import { capacityWords } from '../words/capacity.ts'
import { type CapacityView, sayYear } from './capacityView.ts'

type Parts = { readonly visit: Visit; readonly view: CapacityView; readonly mayRecord: boolean }

/** The attorneys and deputies of a person, and that whoever cares for them is not one by that alone. */
export function Authorities({ visit, view, mayRecord }: Parts): Html {
  const say = capacityWords(visit.language)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('authorities')}</h2>
      {view.authorities.length === 0 ? <p>{say('authoritiesNone')}</p> : null}
      {view.authorities.map((authority) => (
        <One visit={visit} view={view} mayRecord={mayRecord} authority={authority} />
      ))}
    </section>
  )
}

function One({ visit, view, mayRecord, authority }: Parts & { readonly authority: Authority }): Html {
  const say = capacityWords(visit.language)
  const { name, kind, endedAt, id } = authority
  return (
    <section>
      <h3 class="nhsuk-heading-s">
        {name}: {say(`kind.${kind}`)}
      </h3>
      <ul>
        {linesOf(visit, view, authority).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {!mayRecord || endedAt !== undefined ? null : (
        <form method="post">
          {visit.formGuards()}
          <input type="hidden" name="authority" value={id} />
          <p>{say('endSaid')}</p>
          {nhs.button({
            text: say('end'),
            variant: 'secondary',
            small: true,
            preventDoubleClick: true,
            attributes: { 'aria-label': say('endOf', { name }) },
          })}
        </form>
      )}
    </section>
  )
}

function linesOf(visit: Visit, view: CapacityView, authority: Authority): readonly string[] {
  const say = capacityWords(visit.language)
  const day = (on: Authority['seenOn']) => sayYear(on, visit.language)
  const { extent, trustedPersonId, seenBy, seenHow, seenOn, validFrom, validUntil, endedAt } = authority
  const trusted = view.acting.find(({ id }) => id === trustedPersonId)
  return [
    decidesCare(authority) ? say('onceLost', { name: view.name }) : say('onlyMoney'),
    ...(extent === undefined ? [] : [say('extent', { extent })]),
    validUntil === undefined
      ? say('validFrom', { date: day(validFrom) })
      : say('validFromTo', { date: day(validFrom), until: day(validUntil) }),
    say('seen', { date: day(seenOn), who: view.members.get(seenBy) ?? say('somebody'), how: say(`seen.${seenHow}`) }),
    ...(trusted === undefined ? [] : [say('isTrusted', { name: trusted.name })]),
    ...(endedAt === undefined ? [] : [say('ended', { date: day(dayAt(endedAt, view.timeZone)) })]),
  ]
}
