import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import type { Member } from '../access/index.ts'
import { readTimeZone, sayDay } from '../referrals/index.ts'
import { caseworkMail } from './words/mail.ts'

type Telling = { readonly path: string } & (
  | { readonly what: 'given'; readonly count: number }
  | { readonly what: 'glass-waits'; readonly count: number }
  | { readonly what: 'review-soon'; readonly by: Date }
  | { readonly what: 'review-over' | 'ask-again' }
  | { readonly what: 'nobody'; readonly count: number; readonly by: Date }
  | { readonly what: 'wish' | 'stuck'; readonly by: Date }
  | { readonly what: 'glass'; readonly name: string }
)

/** Writes to a member that there is something to look at; what it is stands behind the sign-in, and the message says nobody's name. */
export async function tellMember(work: Work, app: App, { to, ...telling }: Telling & { readonly to: Member }): Promise<void> {
  const say = caseworkMail(to.language)
  const timeZone = await readTimeZone(work)
  const { what } = telling
  const details = {
    ...('count' in telling && { count: telling.count }),
    ...('by' in telling && { date: sayDay(telling.by, to.language, timeZone) }),
    ...('name' in telling && { name: telling.name, time: timeOf(work.at, to.language, timeZone) }),
  }
  work.send({
    channel: 'email',
    to: to.email,
    language: to.language,
    template: `casework.${what}`,
    subject: say(`${what}.subject`),
    body: [say(`${what}.body`, details), `${app.config.baseUrl}${telling.path}`].join('\n\n'),
    subjectKind: 'member',
    subjectId: to.id,
  })
}

function timeOf(moment: Date, language: 'en' | 'cy', timeZone: string): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment)
}
