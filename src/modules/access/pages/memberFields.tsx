import { type Html, nhs } from '../../../design/index.ts'
import { languages } from '../../../kernel/language.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import { type Choices, kindsFor, mayInviteAnywhere, organisationKindOf, placesFor } from '../memberForm.ts'
import { memberWords } from '../words/members.ts'
import { errorOf, typedIn } from './formParts.tsx'

export type Filled = { readonly typed: Typed; readonly errors: FieldErrors }
type Parts = { readonly visit: Visit; readonly choices: Choices; readonly filled: Filled }

/** The fields of a new member: who, in which language, and the role with what it needs. */
export function MemberFields({ visit, choices, filled }: Parts): Html {
  const say = memberWords(visit.language)
  const { typed, errors } = filled
  return (
    <>
      {nhs.input({
        id: 'name',
        name: 'name',
        value: typedIn(typed, 'name'),
        autocomplete: 'off',
        spellcheck: false,
        width: 20,
        label: { text: say('name'), size: 's' },
        hint: { text: say('nameHint') },
        errorMessage: errorOf(errors, 'name'),
      })}
      {nhs.input({
        id: 'email',
        name: 'email',
        type: 'email',
        value: typedIn(typed, 'email'),
        autocomplete: 'off',
        spellcheck: false,
        autocapitalize: 'none',
        width: 30,
        label: { text: say('email'), size: 's' },
        hint: { text: say('emailHint') },
        errorMessage: errorOf(errors, 'email'),
      })}
      <Kinds visit={visit} choices={choices} filled={filled} />
      {nhs.radios({
        idPrefix: 'language',
        name: 'language',
        inline: true,
        small: true,
        value: typedIn(typed, 'language') || visit.language,
        fieldset: { legend: { text: say('language'), size: 's' } },
        items: languages.map((language) => ({ value: language, text: say(language) })),
      })}
    </>
  )
}

function Kinds({ visit, choices, filled }: Parts): Html {
  const say = memberWords(visit.language)
  const { typed, errors } = filled
  const kinds = kindsFor(visit.actor, choices.places)
  return (
    <>
      {nhs.radios({
        idPrefix: 'kind',
        name: 'kind',
        value: typedIn(typed, 'kind'),
        errorMessage: errorOf(errors, 'kind'),
        fieldset: { legend: { text: say('kind'), size: 's' } },
        items: kinds.map((kind) => ({ value: kind, text: say(kind), hint: { text: say(`${kind}Hint`) } })),
      })}
      {kinds.some((kind) => organisationKindOf(kind) !== undefined) ? (
        <OrganisationFields visit={visit} choices={choices} filled={filled} />
      ) : null}
      {kinds.includes('placeCoordinator') ? <PlaceField visit={visit} choices={choices} filled={filled} /> : null}
    </>
  )
}

function PlaceField({ visit, choices, filled }: Parts): Html {
  const say = memberWords(visit.language)
  const places = placesFor(visit.actor, 'placeCoordinator', choices.places).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      {nhs.select({
        id: 'place',
        name: 'place',
        value: typedIn(filled.typed, 'place'),
        label: { text: say('place'), size: 's' },
        hint: { text: say('placeHint') },
        errorMessage: errorOf(filled.errors, 'place'),
        items: [{ value: '', text: say('choosePlace') }, ...places],
      })}
    </>
  )
}

/** Typed by those who let people in anywhere; a lead of one team has nothing to choose. */
function OrganisationFields({ visit, choices, filled }: Parts): Html | null {
  const say = memberWords(visit.language)
  const { typed, errors } = filled
  const isTyped = mayInviteAnywhere(visit.actor)
  return (
    <>
      {isTyped
        ? nhs.input({
            id: 'organisation',
            name: 'organisation',
            value: typedIn(typed, 'organisation'),
            autocomplete: 'off',
            width: 30,
            label: { text: say('organisation'), size: 's' },
            hint: { text: say('organisationHint') },
            errorMessage: errorOf(errors, 'organisation'),
          })
        : null}
      {choices.organisations.length < 2
        ? null
        : nhs.radios({
            idPrefix: 'organisationId',
            name: 'organisationId',
            small: true,
            value: typedIn(typed, 'organisationId'),
            errorMessage: errorOf(errors, 'organisationId') ?? (isTyped ? undefined : errorOf(errors, 'organisation')),
            fieldset: { legend: { text: say(isTyped ? 'whichOrganisation' : 'organisation') } },
            items: choices.organisations.map(({ id, name }) => ({ value: id, text: name })),
          })}
    </>
  )
}
