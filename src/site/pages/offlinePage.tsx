import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import { Prose } from '../prose.tsx'

const words = catalogue({
  en: {
    title: 'You have no internet just now',
    lead: 'This page needs the internet. Nothing you wrote is lost: go back when you are connected again.',
    crisis: 'The numbers for help at once are at the top of this page, and on the page “Help in a crisis”. They work without internet.',
    list: 'If you opened your list before, you can still read it.',
    crisisLink: 'Help in a crisis',
    listLink: 'My list',
  },
  cy: {
    title: 'Nid oes gennych y rhyngrwyd ar hyn o bryd',
    lead: 'Mae angen y rhyngrwyd ar y dudalen hon. Nid oes dim a ysgrifennoch wedi’i golli: ewch yn ôl pan fyddwch wedi cysylltu eto.',
    crisis:
      'Mae’r rhifau am help ar unwaith ar frig y dudalen hon, ac ar y dudalen “Help mewn argyfwng”. Maent yn gweithio heb y rhyngrwyd.',
    list: 'Os agoroch eich rhestr o’r blaen, gallwch ei darllen o hyd.',
    crisisLink: 'Help mewn argyfwng',
    listLink: 'Fy rhestr',
  },
})

/** What the service worker shows when there is no connection. */
export const offlinePage = page({
  at: route('/offline'),
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: (visit) => {
    const say = words(visit.language)
    const passages = [
      {
        paragraphs: [
          say('crisis'),
          <a href="/help/crisis">{say('crisisLink')}</a>,
          say('list'),
          <a href="/shortlist">{say('listLink')}</a>,
        ],
      },
    ]
    return { title: say('title'), body: <Prose title={say('title')} lead={say('lead')} passages={passages} /> }
  },
})
