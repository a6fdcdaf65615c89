import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { OutgoingMessage } from '../../../platform/messages/message.ts'
import type { Joinable } from '../../directory/index.ts'
import { requestsAt } from '../group/routes.ts'
import { currentLink, type PrivateLink, urlOf } from '../privateLink.ts'
import type { Referral } from '../referral.ts'
import { groupMessages } from '../words/groupMessages.ts'
import { sayDay } from './letter.ts'

/** What a group is told while the person agrees that it knows of them … */
const whileAgreed = ['asked', 'reminded', 'changed', 'fresh-link'] as const
/** … and when that is over. */
type Parting = 'withdrawn' | 'forget'
export type GroupOccasion = (typeof whileAgreed)[number] | Parting
/** The messages that rest on the person's agreement, by template: they stop with it. */
export const restsOnSharing: readonly string[] = [...whileAgreed.map((occasion) => `referral.group-${occasion}`), 'referral.group-call']
type ToGroup = {
  readonly referral: Referral
  readonly activity: Joinable
  readonly timeZone: string /** The link, when it was just made. */
  readonly link?: PrivateLink
}

/** Tells the group, without a word about the person; a group without an e-mail address becomes a call for a human. */
export async function tellGroup(work: Work, app: App, occasion: GroupOccasion, about: ToGroup): Promise<void> {
  const { referral, activity } = about
  if (activity.askEmail === undefined) {
    if (occasion === 'asked') work.send(callToGroup(about, 'call'))
    if (occasion === 'forget' || occasion === 'withdrawn') work.send(callToGroup(about, 'forget-call'))
    return
  }
  const link =
    occasion === 'withdrawn' || occasion === 'forget' ? undefined : (about.link ?? (await currentLink(work, app, referral.id, 'provider')))
  work.send(
    letterToGroup(occasion, about, {
      to: activity.askEmail,
      link,
      url: link === undefined ? '' : urlOf(app, work.networkId, link),
      list: app.config.baseUrl + requestsAt.path,
    }),
  )
}

function letterToGroup(
  occasion: GroupOccasion,
  { referral, activity, timeZone }: ToGroup,
  { to, link, url, list }: { to: string; link: PrivateLink | undefined; url: string; list: string },
): OutgoingMessage {
  const say = groupMessages('en')
  const day = (moment: Date) => sayDay(moment, 'en', timeZone)
  const date = 'duty' in referral ? day(referral.duty.dueAt) : ''
  const sentOn = day(referral.sentAt ?? referral.madeAt)
  const subject = say(`${occasion}.subject`, { activity: activity.name })
  const foot =
    link === undefined
      ? say('footNoLink', { reference: referral.reference })
      : say('foot', { reference: referral.reference, group: activity.organisation.name, until: day(link.expiresAt), list })
  const body = say(`${occasion}.body`, { activity: activity.name, date, sentOn, url }) + foot
  return {
    channel: 'email',
    to,
    language: 'en',
    template: `referral.group-${occasion}`,
    subject,
    body,
    subjectKind: 'referral',
    subjectId: referral.id,
    personId: referral.personId,
  }
}

function callToGroup({ referral, activity }: ToGroup, kind: 'call' | 'forget-call'): OutgoingMessage {
  const say = groupMessages('en')
  const names = { activity: activity.name, group: activity.organisation.name }
  return {
    channel: 'phone-call',
    to: activity.phone ?? '',
    language: 'en',
    template: `referral.group-${kind}`,
    subject: say('call-group.subject', names),
    body: say(kind === 'call' ? 'call-group.body' : 'call-forget.body', {
      ...names,
      phone: activity.phone ?? say('no-phone'),
      reference: referral.reference,
    }),
    subjectKind: 'referral',
    subjectId: referral.id,
    personId: referral.personId,
  }
}
