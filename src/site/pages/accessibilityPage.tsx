import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'
import { Prose } from '../prose.tsx'
import { words } from './accessibilityWords.ts'

/** The statement the law asks of public bodies; who runs the site completes it. */
export const accessibilityPage = page({
  at: route('/accessibility'),
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: (visit) => {
    const say = words(visit.language)
    const passages = [
      { heading: say('canHeading'), list: [say('keyboard'), say('zoom'), say('noScript'), say('colours'), say('print'), say('welsh')] },
      { heading: say('knownHeading'), list: [say('knownWelsh'), say('knownGroups'), say('knownEasyRead')] },
      { heading: say('standardHeading'), paragraphs: [say('standard')] },
      { heading: say('tellHeading'), paragraphs: [say('tell', { network: visit.network.name }), say('operator')] },
    ]
    return { title: say('title'), body: <Prose title={say('title')} lead={say('lead')} passages={passages} /> }
  },
})
