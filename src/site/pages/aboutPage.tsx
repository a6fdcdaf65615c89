import { nhs } from '../../design/index.ts'
import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'
import { Prose } from '../prose.tsx'
import { words } from './aboutWords.ts'

export const aboutPage = page({
  at: route('/about'),
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: (visit) => {
    const say = words(visit.language)
    const passages = [
      { heading: say('findHeading'), paragraphs: [say('find')] },
      { heading: say('joinHeading'), paragraphs: [say('join')] },
      { heading: say('hearHeading'), paragraphs: [say('hear')] },
      { heading: say('helpHeading'), paragraphs: [say('help')] },
      { heading: say('whoHeading'), paragraphs: [say('who', { network: visit.network.name })] },
    ]
    const body = (
      <>
        <Prose title={say('title')} lead={say('lead')} passages={passages} />
        {nhs.button({ text: say('start'), href: '/' })}
      </>
    )
    return { title: say('title'), body }
  },
})
