import type { NetworkId } from '../../kernel/actor.ts'
import type { Vault } from '../../platform/crypto/vault.ts'
import type { Work } from '../../platform/database/work.ts'
import { foldName, foldWay } from './fold.ts'
import type { ContactRow, PersonRow, TrustedPersonRow } from './peopleTables.ts'
import { type AccessNeeds, needCodes, type Person, type PersonId, type TrustedPerson, type TrustedPersonId } from './person.ts'
import type { Reach } from './reach.ts'
import { dayParts, type SafeContact } from './safeContact.ts'
import { sealFor } from './sealing.ts'

type Writing = Pick<Work, 'networkId' | 'at' | 'newId'>

export async function rowOfPerson(vault: Vault, { networkId, at }: Writing, person: Person): Promise<PersonRow> {
  const { seal, sealMaybe } = sealFor(vault, networkId, { table: 'person', rowId: person.id, personId: person.id })
  const [name_sealed, called_sealed, needs, safe] = await Promise.all([
    seal(person.name, 'name_sealed'),
    sealMaybe(person.called, 'called_sealed'),
    needColumns(vault, networkId, person.id, person.needs),
    safeColumns(vault, networkId, person.id, person.safe),
  ])
  const name_index = vault.blindIndex(foldName(person.name), 'person.name', networkId)
  return {
    network_id: networkId,
    id: person.id,
    name_sealed,
    name_index,
    called_sealed,
    language: person.language,
    ...needs,
    ...safe,
    same_as_person_id: null,
    version: person.version,
    made_at: at,
    changed_at: at,
  }
}

export async function needColumns(vault: Vault, networkId: NetworkId, personId: PersonId, needs: AccessNeeds) {
  const { sealMaybe } = sealFor(vault, networkId, { table: 'person', rowId: personId, personId })
  const [interpreter_sealed, needs_words_sealed] = await Promise.all([
    sealMaybe(needs.interpreterFor, 'interpreter_sealed'),
    sealMaybe(needs.words, 'needs_words_sealed'),
  ])
  return { needs: [...needs.codes], interpreter_sealed, needs_words_sealed }
}

export async function safeColumns(vault: Vault, networkId: NetworkId, personId: PersonId, safe: SafeContact) {
  const safe_words_sealed = await sealFor(vault, networkId, { table: 'person', rowId: personId, personId }).sealMaybe(
    safe.words,
    'safe_words_sealed',
  )
  const {
    mayText: may_text,
    mayLeaveVoicemail: may_leave_voicemail,
    mayWrite: may_write,
    isDeviceShared: is_device_shared,
    isNeutral: is_neutral,
    parts,
  } = safe
  return { may_text, may_leave_voicemail, may_write, is_device_shared, is_neutral, safe_parts: [...parts], safe_words_sealed }
}

export async function rowsOfReach(
  vault: Vault,
  { networkId, at, newId }: Writing,
  person: Pick<Person, 'id' | 'name'>,
  reach: Reach,
): Promise<ContactRow[]> {
  const rows = reach.map(async (way, position) => {
    const id = newId<'PersonContact'>()
    const address_sealed = await sealFor(vault, networkId, { table: 'person_contact', rowId: id, personId: person.id }).seal(
      way.address,
      'address_sealed',
    )
    const address_index = vault.blindIndex(foldWay(way, person.name), `person.${way.channel}`, networkId)
    return {
      network_id: networkId,
      id,
      person_id: person.id,
      channel: way.channel,
      address_sealed,
      address_index,
      is_first: position === 0,
      made_at: at,
      ended_at: null,
    }
  })
  return Promise.all(rows)
}

export async function rowOfTrusted(
  vault: Vault,
  { networkId, at }: Writing,
  personId: PersonId,
  trusted: TrustedPerson,
): Promise<TrustedPersonRow> {
  const { seal } = sealFor(vault, networkId, { table: 'trusted_person', rowId: trusted.id, personId })
  const [name_sealed, address_sealed] = await Promise.all([seal(trusted.name, 'name_sealed'), seal(trusted.way.address, 'address_sealed')])
  const { relation, isReachedInstead: is_reached_instead, way } = trusted
  return {
    network_id: networkId,
    id: trusted.id,
    person_id: personId,
    name_sealed,
    relation,
    channel: way.channel,
    address_sealed,
    is_reached_instead,
    person_agreed_at: at,
    made_at: at,
    expires_at: null,
    paused_at: null,
    ended_at: null,
    may: ['see', 'change', 'take-back'],
  }
}

export async function personOf(vault: Vault, networkId: NetworkId, row: PersonRow, contacts: readonly ContactRow[]): Promise<Person> {
  const { open, openMaybe } = sealFor(vault, networkId, { table: 'person', rowId: row.id, personId: row.id })
  const [name, called, interpreterFor, needWords, safeWords] = await Promise.all([
    open(row.name_sealed, 'name_sealed'),
    openMaybe(row.called_sealed, 'called_sealed'),
    openMaybe(row.interpreter_sealed, 'interpreter_sealed'),
    openMaybe(row.needs_words_sealed, 'needs_words_sealed'),
    openMaybe(row.safe_words_sealed, 'safe_words_sealed'),
  ])
  const codes = needCodes.filter((code) => row.needs.includes(code))
  return {
    id: row.id as PersonId,
    name,
    ...(called && { called }),
    language: row.language,
    reach: await reachOf(vault, networkId, contacts),
    version: row.version,
    needs: { codes, ...(interpreterFor && { interpreterFor }), ...(needWords && { words: needWords }) },
    safe: {
      mayText: row.may_text,
      mayLeaveVoicemail: row.may_leave_voicemail,
      mayWrite: row.may_write,
      isDeviceShared: row.is_device_shared,
      isNeutral: row.is_neutral,
      parts: dayParts.filter((part) => row.safe_parts.includes(part)),
      ...(safeWords && { words: safeWords }),
    },
  }
}

async function reachOf(vault: Vault, networkId: NetworkId, contacts: readonly ContactRow[]): Promise<Reach> {
  const inOrder = [...contacts].sort((a, b) => Number(b.is_first) - Number(a.is_first))
  return Promise.all(
    inOrder.map(async (row) => ({
      channel: row.channel,
      address: await sealFor(vault, networkId, { table: 'person_contact', rowId: row.id, personId: row.person_id }).open(
        row.address_sealed,
        'address_sealed',
      ),
    })),
  )
}

export async function trustedOf(vault: Vault, networkId: NetworkId, row: TrustedPersonRow): Promise<TrustedPerson> {
  const { open } = sealFor(vault, networkId, { table: 'trusted_person', rowId: row.id, personId: row.person_id })
  const [name, address] = await Promise.all([open(row.name_sealed, 'name_sealed'), open(row.address_sealed, 'address_sealed')])
  return {
    id: row.id as TrustedPersonId,
    name,
    relation: row.relation,
    way: { channel: row.channel, address },
    isReachedInstead: row.is_reached_instead,
  }
}
