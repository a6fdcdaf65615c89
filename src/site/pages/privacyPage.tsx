import { route } from '../../kernel/route.ts'
import { basesAt, readBasesNow, WhyWeKeep } from '../../modules/rights/index.ts'
import { page, type Visit } from '../../platform/http/page.ts'
import { type Passage, Passages, Prose } from '../prose.tsx'
import { words } from './privacyWords.ts'

/** What is kept, why, and for how long, in words that are read; why and by which law as the controller decided it last. */
export const privacyPage = page({
  at: route('/privacy'),
  may: 'anyone',
  records: 'nothing',
  load: async (visit) => ({ bases: await readBasesNow(visit) }),
  show: (visit, { bases }) => {
    const say = words(visit.language)
    const body = (
      <>
        <Prose title={say('title')} lead={say('lead')} passages={before(visit)} />
        <section>
          <h2 class="nhsuk-heading-m">{say('lawHeading')}</h2>
          <p>{say('law')}</p>
          <WhyWeKeep bases={bases} language={visit.language} />
          {visit.member === undefined ? null : (
            <p>
              <a href={basesAt.to({})}>{say('lawHistory')}</a>
            </p>
          )}
        </section>
        <Passages passages={after(visit)} />
      </>
    )
    return { title: say('title'), body }
  },
})

function before({ language }: Visit): readonly Passage[] {
  const say = words(language)
  return [
    { heading: say('lookingHeading'), paragraphs: [say('looking'), say('cookies')] },
    { heading: say('joiningHeading'), list: [say('joiningName'), say('joiningSafe'), say('joiningWords')] },
    { paragraphs: [say('joiningWho'), say('sealed')] },
  ]
}

function after({ language, network }: Visit): readonly Passage[] {
  const say = words(language)
  return [
    { heading: say('howLongHeading'), paragraphs: [say('howLong', { network: network.name })] },
    { heading: say('rightsHeading'), list: [say('see'), say('correct'), say('stop'), say('forget'), say('complain')] },
    { paragraphs: [say('operator')] },
  ]
}
