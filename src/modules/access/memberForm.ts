import type { Actor, Role } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import { parseLanguage } from '../../kernel/language.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { FieldErrors } from '../../platform/http/journey.ts'
import type { Typed } from '../../platform/http/page.ts'
import { type NewMember, type NotAMember, parseNewMember } from './member.ts'
import type { NamedOrganisation, NamedPlace } from './neighbours.ts'
import { mayGiveRole } from './policy.ts'
import type { memberWords } from './words/members.ts'

/** The roles a form offers; a coordinator of one place is a choice of its own, because it asks for the place. */
export const offeredKinds = ['coordinator', 'placeCoordinator', 'provider', 'networkAdmin'] as const
export type OfferedKind = (typeof offeredKinds)[number]

/** What the form can be answered with: places always, organisations once part of a name was typed. */
export type Choices = { readonly places: readonly NamedPlace[]; readonly organisations: readonly NamedOrganisation[] }
export type Say = ReturnType<typeof memberWords>

/** The choices an actor has: nobody is offered a role they may not give. */
export function kindsFor(actor: Actor, places: readonly NamedPlace[]): readonly OfferedKind[] {
  const anyOrganisation: Role = { kind: 'provider', organisationId: '' as Extract<Role, { kind: 'provider' }>['organisationId'] }
  const may: Readonly<Record<OfferedKind, boolean>> = {
    coordinator: mayGiveRole(actor, { kind: 'coordinator' }),
    placeCoordinator: placesFor(actor, places).length > 0,
    provider: mayGiveRole(actor, anyOrganisation),
    networkAdmin: mayGiveRole(actor, { kind: 'network-admin' }),
  }
  return offeredKinds.filter((kind) => may[kind])
}

export function placesFor(actor: Actor, places: readonly NamedPlace[]): readonly NamedPlace[] {
  return places.filter(({ id }) => mayGiveRole(actor, { kind: 'coordinator', placeId: id }))
}

/** Reads the whole form, so that every mistake is told in one go. */
export function readMemberForm(typed: Typed, choices: Choices, say: Say): Result<NewMember, FieldErrors> {
  const value = (field: string): string => typed[field]?.[0] ?? ''
  const who = parseNewMember({ name: value('name'), email: value('email') })
  const role = readRole(value, choices, say)
  const language = parseLanguage(value('language')) ?? 'en'
  if (who.ok && role.ok) return ok({ ...who.value, role: role.value, language })
  return refuse({
    ...(who.ok ? {} : Object.assign({}, ...who.reason.map((reason) => errorAbout(reason, say)))),
    ...(role.ok ? {} : role.reason),
  })
}

function readRole(value: (field: string) => string, { places, organisations }: Choices, say: Say): Result<Role, FieldErrors> {
  switch (offeredKinds.find((kind) => kind === value('kind'))) {
    case 'coordinator':
      return ok({ kind: 'coordinator' })
    case 'networkAdmin':
      return ok({ kind: 'network-admin' })
    case 'placeCoordinator': {
      const place = places.find(({ id }) => id === parseId(value('place')))
      return place === undefined ? refuse({ place: say('noPlace') }) : ok({ kind: 'coordinator', placeId: place.id })
    }
    case 'provider':
      return readOrganisation(value, organisations, say)
    default:
      return refuse({ kind: say('noKind') })
  }
}

/** One that is chosen, or called exactly that, or the only one called something like that; else the form asks which. */
function readOrganisation(value: (field: string) => string, found: readonly NamedOrganisation[], say: Say): Result<Role, FieldErrors> {
  const typed = value('organisation').trim().toLowerCase()
  if (typed === '') return refuse({ organisation: say('noOrganisation') })
  if (found.length === 0) return refuse({ organisation: say('organisationUnknown') })
  const exact = found.filter(({ name }) => name.toLowerCase() === typed)
  const chosen = found.find(({ id }) => id === parseId(value('organisationId'))) ?? only(exact) ?? only(found)
  return chosen === undefined ? refuse({ organisationId: say('whichOrganisation') }) : ok({ kind: 'provider', organisationId: chosen.id })
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined
}

function errorAbout(reason: NotAMember, say: Say): FieldErrors {
  switch (reason) {
    case 'no-name':
      return { name: say('noName') }
    case 'name-too-long':
      return { name: say('nameTooLong') }
    case 'no-email':
      return { email: say('noEmail') }
    case 'not-an-email':
      return { email: say('notAnEmail') }
    default:
      return reason satisfies never
  }
}
