import type { Language } from '../../../kernel/language.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { organisationsById } from '../../directory/index.ts'
import {
  type Agreement,
  type AgreementPurpose,
  listActing,
  listAgreements,
  mayTrustedAgree,
  ownPurposes,
  readPerson,
} from '../../people/index.ts'
import { listOfPeople, maySeeAgreements, type OfferedPurpose, type Referral, readReferral } from '../../referrals/index.ts'
import { type Worn, wear } from '../person/wear.ts'

/** Somebody trusted who may act in the request now, and how far. */
type Acting = { readonly name: string; readonly may: Referral['trustedMay'] }

/** What a person agreed to, and through which request something more can be written down: their newest. */
export type AgreementsView = Worn & {
  readonly through: Referral
  readonly agreements: readonly Agreement[]
  /** The language they read and speak: the words are read out in it. */
  readonly theirLanguage: Language
  readonly acting?: Acting
  readonly names: ReadonlyMap<string, string>
}

type AgreementsVisit = Visit & { readonly params: { readonly personId: string } }

/** Undefined is the 404 of what does not exist: also for whoever never asked for anything, because nothing can have been agreed. */
export async function loadAgreementsView(visit: AgreementsVisit): Promise<AgreementsView | undefined> {
  const worn = await wear(visit)
  if (worn === undefined || worn.choose.length > 0) return undefined
  const { app, network, now } = visit
  const found = await app.database.within({ networkId: network.id, actor: worn.actor }, async (work) => {
    const [newest] = await listOfPeople(work, [worn.id])
    const through = newest && (await readReferral(work, newest.id))
    const person = await readPerson(work, app.vault, worn.id)
    if (through === undefined || !maySeeAgreements(worn.actor, through, now) || person === undefined) return undefined
    const acting = (await listActing(work, app.vault, worn.id)).find(({ id }) => id === through.trustedPersonId)
    const agreements = await listAgreements(work, { personId: worn.id })
    return { through, agreements, theirLanguage: person.language, trustedName: acting?.name }
  })
  if (found === undefined) return undefined
  const { trustedName, ...rest } = found
  const { organisationId, referrerOrganisationId } = found.through
  const ids = [
    organisationId,
    ...(referrerOrganisationId ? [referrerOrganisationId] : []),
    ...found.agreements.flatMap(({ recipient }) => recipient ?? []),
  ]
  const named = await organisationsById(app.database, network.id, [...new Set(ids)])
  const acting = trustedName !== undefined && found.through.trustedMay ? { name: trustedName, may: found.through.trustedMay } : undefined
  return { ...worn, ...rest, ...(acting && { acting }), names: new Map(named.map(({ id, name }) => [id, name])) }
}

/** Whether what somebody agreed to is for whoever looks at them. */
export function maySeeAgreementsOf({ actor, matter, requests }: Seen, { now }: Pick<Visit, 'now'>): boolean {
  return requests.some(({ referral }) => maySeeAgreements(actor, { ...referral, around: matter.around }, now))
}
type Seen = Pick<Worn, 'actor' | 'matter'> & { readonly requests: readonly { readonly referral: Referral }[] }

/** What there is to say yes to: to hear what came of it only when somebody passed them on. */
export function offeredEver({ through }: Pick<AgreementsView, 'through'>): readonly OfferedPurpose[] {
  return through.referrerOrganisationId === undefined ? ownPurposes : ['share-with-referrer', ...ownPurposes]
}

/** What they could say yes to now: once each. */
export function offeredTo({ through, agreements }: Pick<AgreementsView, 'through' | 'agreements'>, now: Date): readonly OfferedPurpose[] {
  const holds = (purpose: AgreementPurpose) =>
    agreements.some((each) => each.purpose === purpose && each.withdrawnAt === undefined && each.expiresAt > now)
  return offeredEver({ through }).filter((purpose) => !holds(purpose))
}

/** Who could have said this yes: the person, and somebody they trust where that is theirs to say. */
export function whoCouldSay({ acting }: Pick<AgreementsView, 'acting'>, purpose: OfferedPurpose): readonly ('person' | 'trusted-person')[] {
  return acting !== undefined && mayTrustedAgree(purpose, acting.may ?? []) ? ['person', 'trusted-person'] : ['person']
}

/** The organisation an agreement names, or the group asked where it names none. */
export function groupOf({ names, through }: Pick<AgreementsView, 'names' | 'through'>, recipient: string | undefined): string {
  return names.get(recipient ?? through.organisationId) ?? ''
}
