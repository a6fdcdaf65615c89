import type { NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import { type Alarm, type AlarmId, findAlarm } from '../../../platform/reading/alarm.ts'
import type { Member } from '../member.ts'
import { alarmAt } from '../routes.ts'
import { findMember, listMembers } from '../store.ts'
import { alarmWords } from '../words/alarms.ts'

const system = { kind: 'system', named: 'access.tell-of-alarm' } as const

/** Writes to those who must ask about an unusual look. The message says where to read of it and nothing else. */
export async function tellOfAlarm(app: App, networkId: NetworkId, id: AlarmId): Promise<void> {
  await app.database.within({ networkId, actor: system }, async (work) => {
    const alarm = await findAlarm(work, id)
    if (alarm === undefined || alarm.found !== undefined) return
    const [members, about] = await Promise.all([listMembers(work, app.vault), findMember(work, app.vault, alarm.memberId)])
    for (const member of whoIsTold(alarm, members, about)) work.send(letterTo(app, member, alarm))
  })
}

/** Network administrators; for too many records also the coordinators and team leads of whoever read them. Never they themself. */
export function whoIsTold(
  alarm: Pick<Alarm, 'kind' | 'memberId'>,
  members: readonly Member[],
  about: Member | undefined,
): readonly Member[] {
  const others = members.filter((member) => member.id !== alarm.memberId)
  const admins = others.filter(({ roles }) => roles.some((role) => role.kind === 'network-admin'))
  if (alarm.kind === 'canary-opened' && admins.length > 0) return admins
  const near = others.filter((member) => !admins.includes(member) && member.roles.some((role) => isNear(role, about)))
  return [...admins, ...near]
}

function isNear(role: Member['roles'][number], about: Member | undefined): boolean {
  if (role.kind === 'coordinator')
    return role.placeId === undefined || about?.roles.some((each) => 'placeId' in each && each.placeId === role.placeId) === true
  if (role.kind !== 'team-lead') return false
  return about?.roles.some((each) => 'organisationId' in each && each.organisationId === role.organisationId) === true
}

function letterTo(app: App, { email, language }: Member, alarm: Alarm): OutgoingMessage {
  const say = alarmWords(language)
  return {
    channel: 'email',
    to: email,
    language,
    template: 'access.alarm',
    subject: say('mailSubject'),
    body: say('mailBody', { url: `${app.config.baseUrl}${alarmAt.to({ alarmId: alarm.id })}` }),
    subjectKind: 'alarm',
    subjectId: alarm.id,
  }
}
