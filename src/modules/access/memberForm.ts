import type { Actor, OrganisationId, Role, RoleAtOrganisation } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import { parseLanguage } from '../../kernel/language.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { FieldErrors } from '../../platform/http/journey.ts'
import type { Typed } from '../../platform/http/page.ts'
import { type NewMember, type NotAMember, parseNewMember } from './member.ts'
import type { NamedOrganisation, NamedPlace } from './neighbours.ts'
import { mayGiveRole } from './policy.ts'
import type { memberWords } from './words/members.ts'

/** The roles a form offers; one of a place is a choice of its own, because it asks for the place. */
const kindsAtOrganisation = {
  provider: 'provider',
  linkWorker: 'link-worker',
  teamLead: 'team-lead',
  referrer: 'referrer',
  programmeLead: 'programme-lead',
} as const
const kindsAtPlace = { placeCoordinator: 'coordinator', placeCommissioner: 'commissioner' } as const
const kindsOfNetwork = {
  coordinator: 'coordinator',
  networkAdmin: 'network-admin',
  commissioner: 'commissioner',
  researcher: 'researcher',
} as const
export type OfferedKind = keyof typeof kindsAtOrganisation | keyof typeof kindsAtPlace | keyof typeof kindsOfNetwork
const offeredKinds = [
  'provider',
  'linkWorker',
  'teamLead',
  'referrer',
  'programmeLead',
  'placeCoordinator',
  'coordinator',
  'placeCommissioner',
  'commissioner',
  'researcher',
  'networkAdmin',
] as const satisfies readonly OfferedKind[]

/** What the form can be answered with: places always; organisations once part of a name was typed, or the ones the actor leads. */
export type Choices = { readonly places: readonly NamedPlace[]; readonly organisations: readonly NamedOrganisation[] }
export type Say = ReturnType<typeof memberWords>

const anyOrganisation = '' as OrganisationId

/** True for whoever lets people in at any organisation; a lead chooses among their own. */
export function mayInviteAnywhere(actor: Actor): boolean {
  return mayGiveRole(actor, { kind: 'provider', organisationId: anyOrganisation })
}

/** The organisations an actor leads. */
export function ownOrganisationIds(actor: Actor): readonly OrganisationId[] {
  return actor.kind === 'member' ? actor.roles.flatMap((role) => (role.kind === 'team-lead' ? [role.organisationId] : [])) : []
}

/** The choices an actor has: nobody is offered a role they may not give. */
export function kindsFor(actor: Actor, places: readonly NamedPlace[]): readonly OfferedKind[] {
  const at = [anyOrganisation, ...ownOrganisationIds(actor)]
  return offeredKinds.filter((offered) => {
    const organisationKind = organisationKindOf(offered)
    if (organisationKind !== undefined) return at.some((organisationId) => mayGiveRole(actor, { kind: organisationKind, organisationId }))
    if (isAtPlace(offered)) return placesFor(actor, offered, places).length > 0
    return mayGiveRole(actor, { kind: kindsOfNetwork[offered as keyof typeof kindsOfNetwork] })
  })
}

export function placesFor(actor: Actor, offered: keyof typeof kindsAtPlace, places: readonly NamedPlace[]): readonly NamedPlace[] {
  return places.filter(({ id }) => mayGiveRole(actor, { kind: kindsAtPlace[offered], placeId: id }))
}

export function organisationKindOf(offered: string): RoleAtOrganisation | undefined {
  return kindsAtOrganisation[offered as keyof typeof kindsAtOrganisation]
}

function isAtPlace(offered: OfferedKind): offered is keyof typeof kindsAtPlace {
  return offered in kindsAtPlace
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
  const offered = offeredKinds.find((kind) => kind === value('kind'))
  if (offered === undefined) return refuse({ kind: say('noKind') })
  const organisationKind = organisationKindOf(offered)
  if (organisationKind !== undefined) return readOrganisation(value, { organisations, say, kind: organisationKind })
  if (isAtPlace(offered)) {
    const place = places.find(({ id }) => id === parseId(value('place')))
    return place === undefined ? refuse({ place: say('noPlace') }) : ok({ kind: kindsAtPlace[offered], placeId: place.id })
  }
  return ok({ kind: kindsOfNetwork[offered as keyof typeof kindsOfNetwork] })
}

type Finding = { readonly organisations: readonly NamedOrganisation[]; readonly say: Say; readonly kind: RoleAtOrganisation }

/** One that is chosen, or called exactly that, or the only one called something like that; else the form asks which. */
function readOrganisation(value: (field: string) => string, { organisations, say, kind }: Finding): Result<Role, FieldErrors> {
  const typed = value('organisation').trim().toLowerCase()
  const picked = organisations.find(({ id }) => id === parseId(value('organisationId')))
  if (typed === '' && picked === undefined && organisations.length !== 1) return refuse({ organisation: say('noOrganisation') })
  if (organisations.length === 0) return refuse({ organisation: say('organisationUnknown') })
  const exact = organisations.filter(({ name }) => name.toLowerCase() === typed)
  const chosen = picked ?? only(exact) ?? only(organisations)
  return chosen === undefined ? refuse({ organisationId: say('whichOrganisation') }) : ok({ kind, organisationId: chosen.id })
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
