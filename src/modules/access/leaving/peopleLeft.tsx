import { type Html, nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import { errorOf, typedIn } from '../pages/formParts.tsx'
import { fieldOf } from './passingOn.ts'
import type { PeopleLeft } from './whatEnds.ts'
import { leavingWords } from './words.ts'

type Parts = {
  readonly visit: Visit
  readonly people: readonly PeopleLeft[]
  readonly typed?: Typed | undefined
  readonly errors?: FieldErrors
}

/** The part of a form that asks, team by team, who takes the people of somebody who leaves. */
export function PeopleLeftFields({ visit, people, typed = {}, errors = {} }: Parts): Html | null {
  const say = leavingWords(visit.language)
  if (people.length === 0) return null
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('peopleTitle')}</h2>
      {people.map((left) => (
        <OneTeam visit={visit} left={left} value={typedIn(typed, fieldOf(left))} error={errorOf(errors, fieldOf(left))} />
      ))}
      <p>{say('peopleOtherwise')}</p>
    </>
  )
}

type Team = {
  readonly visit: Visit
  readonly left: PeopleLeft
  readonly value: string
  readonly error: { readonly text: string } | undefined
}

function OneTeam({ visit, left, value, error }: Team): Html {
  const say = leavingWords(visit.language)
  const { count, organisation, colleagues, handOver } = left
  if (handOver === undefined) return <p>{say('peopleCount', { count, organisation })}</p>
  if (colleagues.length === 0) return <p>{`${say('peopleCount', { count, organisation })} ${say('noColleague')}`}</p>
  const items = [
    { value: '', text: say('chooseWho') },
    ...(colleagues.length > 1 ? [{ value: 'shared', text: say('toShared', { count: colleagues.length }) }] : []),
    ...colleagues.map(({ id, name }) => ({ value: id as string, text: name })),
    { value: 'nobody', text: say('toNobody') },
  ]
  return (
    <>
      <p>{say('peopleCount', { count, organisation })}</p>
      {nhs.select({
        id: fieldOf(left),
        name: fieldOf(left),
        label: { text: say('whoTakes', { count, organisation }), size: 's' },
        errorMessage: error,
        items: items.map((item) => ({ ...item, selected: item.value === value })),
      })}
      <p>
        <a href={handOver}>{say('oneByOne')}</a>
      </p>
    </>
  )
}
