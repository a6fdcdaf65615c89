import type pg from 'pg'
import type { NetworkId } from '../../../src/kernel/actor.ts'
import { makeId } from '../../../src/kernel/id.ts'
import { type AskingFacts, activity, endOf, members, now, organisations, type PersonFacts, personIds, places, referralId } from './world.ts'

const aDay = 86_400_000
const newId = (): string => makeId({ now: () => now.getTime(), fill: (bytes) => crypto.getRandomValues(bytes) })
const before = new Date(now.getTime() - aDay)
const after = new Date(now.getTime() + aDay)

/** Organisations, places, members and one activity, for random people to stand in relation to. As the superuser: no wall helps to build. */
export async function buildGround(admin: pg.Client, networkId: NetworkId): Promise<void> {
  await inserted(
    admin,
    'organisation',
    organisations.map((id) => ({
      network_id: networkId,
      id,
      feed: 't',
      source_id: id,
      name: id,
      is_active: true,
      version: 1,
      made_at: now,
      changed_at: now,
    })),
  )
  await inserted(
    admin,
    'place',
    places.map((id) => ({ network_id: networkId, id, slug: id, name: { en: id }, latitude: 54, longitude: -2, made_at: now })),
  )
  await inserted(
    admin,
    'member',
    members.map((id) => ({
      network_id: networkId,
      id,
      name_sealed: '\\x00',
      email_sealed: '\\x00',
      email_index: `\\x${id.replaceAll('-', '')}`,
      language: 'en',
      version: 1,
      made_at: now,
    })),
  )
  await inserted(admin, 'activity', [
    {
      ...{
        network_id: networkId,
        id: activity,
        organisation_id: organisations[0],
        feed: 't',
        source_id: 'a',
        content_hash: '\\x00',
        name: 'Walk',
      },
      ...{ status: 'active', delivery: [], joining: 'ask-here', languages: [], access: [], themes: [], source_terms: [] },
      ...{ is_sensitive: false, version: 1, made_at: now, changed_at: now },
    },
  ])
}

/** Puts a random world in place of the one before, and opens it. */
export async function buildWorld(admin: pg.Client, networkId: NetworkId, world: readonly PersonFacts[]): Promise<void> {
  await admin.query(
    'delete from passed_on; delete from referral; delete from consent; delete from trusted_person; delete from person_worker; delete from person_rule; delete from person_contact; delete from person',
  )
  const people = world.map((facts, number) => ({ facts, number, id: personIds[number] as string }))
  const at = { network_id: networkId }
  await inserted(
    admin,
    'person',
    people.map(({ id }) => ({
      ...{ ...at, id, name_sealed: '\\x00', name_index: '\\x00', language: 'en', needs: [], may_text: true, may_leave_voicemail: true },
      ...{ may_write: true, is_device_shared: false, is_neutral: false, safe_parts: [], version: 1, made_at: now, changed_at: now },
    })),
  )
  await inserted(
    admin,
    'person_contact',
    people.map(({ id }) => ({
      ...at,
      id,
      person_id: id,
      channel: 'email',
      address_sealed: '\\x00',
      address_index: '\\x00',
      is_first: true,
      made_at: now,
    })),
  )
  const askings = people.flatMap(({ facts, number, id }) =>
    facts.askings.map((asked, turn) => ({ asked, id: referralId(number, turn), person: id })),
  )
  await inserted(
    admin,
    'trusted_person',
    askings
      .filter(({ asked }) => asked.trusted !== 'none')
      .map(({ asked, id, person }) => ({ ...at, id, person_id: person, ...trustedColumns(asked) })),
  )
  await inserted(
    admin,
    'referral',
    askings.map(({ asked, id, person }) => ({
      ...at,
      id,
      person_id: person,
      trusted_person_id: asked.trusted === 'none' ? null : id,
      ...referralColumns(asked),
    })),
  )
  await inserted(
    admin,
    'passed_on',
    askings.flatMap(({ asked, id, person }) =>
      asked.referrer === null
        ? []
        : [
            {
              ...{ ...at, id, referral_id: id, person_id: person, organisation_id: organisations[asked.referrer], member_id: members[0] },
              ...{ activity_id: activity, called_sealed: '\\x00', made_at: now },
            },
          ],
    ),
  )
  await inserted(
    admin,
    'consent',
    askings
      .filter(({ asked }) => asked.consent !== 'none')
      .map(({ asked, id, person }) => ({ ...at, id: newId(), person_id: person, about_id: id, ...consentColumns(asked) })),
  )
  await inserted(
    admin,
    'person_worker',
    people.flatMap(({ facts, id }) =>
      facts.workers.map(([member, organisation]) => ({
        ...at,
        id: newId(),
        person_id: id,
        member_id: members[member],
        organisation_id: organisations[organisation],
        given_by: 'test',
        from_at: now,
      })),
    ),
  )
  await inserted(
    admin,
    'person_rule',
    people.flatMap(({ facts, id }) =>
      [...facts.excluded.map((each) => ['excluded', each] as const), ...facts.onlyFor.map((each) => ['only', each] as const)].map(
        ([kind, member]) => ({ ...at, id: newId(), person_id: id, kind, member_id: members[member], made_by: 'test', made_at: now }),
      ),
    ),
  )
}

function referralColumns(asked: AskingFacts) {
  const owed = { owner_organisation_id: organisations[0], next_step: 'answer', due_at: now }
  const ended = { ended_at: endOf(asked), ended_because: 'not-said' }
  const byStage = {
    held: { state: 'held', held_because: 'too-fast', ...owed },
    asked: { state: 'sent', sent_at: now, ...owed },
    taken: { state: 'accepted', sent_at: now, answered_at: now, ...owed },
    ended: { state: 'withdrawn', sent_at: now, ...ended },
  } as const
  return {
    ...{ reference: reference(), activity_id: activity, organisation_id: organisations[asked.organisation], route: 'self', version: 1 },
    ...{ place_id: asked.place === null ? null : places[asked.place], made_at: now, changed_at: now },
    referrer_organisation_id: asked.referrer === null ? null : organisations[asked.referrer],
    ...byStage[asked.stage],
  }
}

function consentColumns(asked: AskingFacts) {
  return {
    ...{ purpose: 'share-with-organisation', recipient_organisation_id: organisations[asked.organisation], shares: asked.shares },
    ...{ wording: 'test', given_by: 'person', how: 'web-form', given_at: before, expires_at: asked.consent === 'expired' ? before : after },
    withdrawn_at: asked.consent === 'withdrawn' ? before : null,
  }
}

function trustedColumns({ trusted }: AskingFacts) {
  return {
    ...{
      name_sealed: '\\x00',
      relation: 'carer',
      channel: 'email',
      address_sealed: '\\x00',
      is_reached_instead: false,
      person_agreed_at: now,
      made_at: now,
    },
    expires_at: trusted === 'expired' ? before : after,
    paused_at: trusted === 'paused' ? before : null,
    ended_at: trusted === 'ended' ? before : null,
  }
}

const letters = '2346789BCDFGHJKMNPQRTVWXY'
function reference(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => letters[byte % letters.length]).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`
}

/** Rows as JSON, so that one statement fits every table; what a row leaves out takes the column's default. */
async function inserted(admin: pg.Client, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
  await admin.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ])
}
