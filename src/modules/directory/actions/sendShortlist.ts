import { anyone } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Activity } from '../activity.ts'
import { activityAt } from '../pages/activityRoutes.ts'
import { words } from '../pages/shortlistWords.ts'
import { whenWords } from '../reasonWords.ts'

/**
 * Sends somebody their own list. The address goes into the sealed message and nowhere else; it is purged with it, seven days after.
 * The audit says that a list was sent, not to whom nor what was on it.
 */
export async function sendShortlist(
  { app, network, language }: Pick<Visit, 'app' | 'network' | 'language'>,
  to: Email,
  activities: readonly Activity[],
): Promise<void> {
  const say = words(language)
  const lines = activities.map((activity) =>
    [
      activity.name,
      whenWords({ activity, language }),
      activity.phone ?? activity.organisation.phone,
      `${app.config.baseUrl}${activityAt.to({ id: activity.id })}`,
    ]
      .filter((line) => line !== undefined)
      .join('\n'),
  )
  await app.database.within({ networkId: network.id, actor: anyone }, async (work) => {
    const id = work.newId<'Shortlist'>()
    work.send({
      channel: 'email',
      to,
      language,
      template: 'directory.shortlist',
      subject: say('mail.subject'),
      body: [say('mail.intro'), ...lines, say('mail.end')].join('\n\n'),
      subjectKind: 'shortlist',
      subjectId: id,
    })
    work.records({ action: 'directory.shortlist.send', subjectKind: 'shortlist', subjectId: id, detail: { activities: activities.length } })
  })
}
