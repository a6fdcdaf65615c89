import type { Language } from '../../kernel/language.ts'
import type { OutgoingMessage } from '../../platform/messages/message.ts'
import type { Joinable } from './joining/joiningStore.ts'
import { noteWords } from './noteToGroupWords.ts'
import { activityAt, wrongAt } from './pages/activityRoutes.ts'
import type { WrongReportId } from './tellStore.ts'

export type NoteToGroup = { readonly words: string; readonly language: Language }
type About = {
  readonly activity: Joinable
  readonly state: 'put-right' | 'was-right'
  readonly note: NoteToGroup
  readonly reportId: WrongReportId
  readonly baseUrl: string
}

/** Tells a group what was said about its listing and what became of it; nothing of who said so, for we never asked. Undefined without an address. */
export function noteToGroup({ activity, state, note, reportId, baseUrl }: About): OutgoingMessage | undefined {
  if (activity.askEmail === undefined) return undefined
  const say = noteWords(note.language)
  return {
    channel: 'email',
    to: activity.askEmail,
    language: note.language,
    template: 'directory.wrong-report-note',
    subject: say('subject', { activity: activity.name }),
    body: say('body', {
      activity: activity.name,
      outcome: say(state),
      words: note.words,
      url: `${baseUrl}${activityAt.to({ id: activity.id })}`,
      wrongUrl: `${baseUrl}${wrongAt.to({ id: activity.id })}`,
    }),
    subjectKind: 'wrong-report',
    subjectId: reportId,
  }
}
