import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'
import { Prose } from '../prose.tsx'
import { words } from './privacyWords.ts'

/** What is kept, why, and for how long, in words that are read. */
export const privacyPage = page({
  at: route('/privacy'),
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: (visit) => {
    const say = words(visit.language)
    const passages = [
      { heading: say('lookingHeading'), paragraphs: [say('looking'), say('cookies')] },
      { heading: say('joiningHeading'), list: [say('joiningName'), say('joiningSafe'), say('joiningWords')] },
      { paragraphs: [say('joiningWho'), say('sealed')] },
      { heading: say('lawHeading'), paragraphs: [say('law')] },
      { heading: say('howLongHeading'), paragraphs: [say('howLong', { network: visit.network.name })] },
      { heading: say('rightsHeading'), list: [say('see'), say('correct'), say('stop'), say('forget'), say('complain')] },
      { paragraphs: [say('operator')] },
    ]
    return { title: say('title'), body: <Prose title={say('title')} lead={say('lead')} passages={passages} /> }
  },
})
